import type { FindingRule } from '../model/analysis.ts';
import type { Disclaimer, Placement, Scope } from '../model/classified.ts';
import { textOf } from '../model/span.ts';

const WHERE: Readonly<Record<Placement, string>> = { lead: 'above the text', inline: 'within the text', tail: 'below the text' };
const MADE: Readonly<Record<Scope, string>> = {
  article: 'this article or a part of it was made with',
  site: 'the site works with',
  author: 'its author works with',
};
const NONE =
  /^\W{0,4}(?:no|without)\b.{0,60}\b(?:used|involved|made)\b|\b(?:not|never|without)\b.{0,40}\b(?:AI|artificial intelligence|ChatGPT|machines?)\b/i;

function messageOf({ scope, placement }: Disclaimer, wording: string): string {
  const what = NONE.test(wording.slice(0, 300)) ? 'nothing here was made with' : MADE[scope];
  return `A notice ${WHERE[placement]} says that ${what} artificial intelligence or automation.`;
}

/**
 * A notice says that the article, or what the site publishes, is made with artificial intelligence or automation, or that it is not; the
 * message states which, with scope and placement. One finding for each message.
 */
export const aiDisclosure: FindingRule = {
  kind: 'ai-disclosure',
  title: 'Made with artificial intelligence, as disclosed',
  find({ document }) {
    const byMessage = new Map<string, Disclaimer[]>();
    for (const notice of document.disclaimers) {
      if (!notice.kinds.includes('ai')) continue;
      const message = messageOf(notice, textOf(document.text, notice));
      const same = byMessage.get(message);
      if (same === undefined) byMessage.set(message, [notice]);
      else same.push(notice);
    }
    return [...byMessage].map(([message, notices]) => ({
      kind: 'ai-disclosure',
      message,
      evidence: notices.map(({ start, end }) => ({ start, end })),
    }));
  },
};
