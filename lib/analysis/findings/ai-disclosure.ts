import type { FindingRule } from '../model/analysis.ts';
import type { Disclaimer, Placement, Scope } from '../model/classified.ts';

const WHERE: Readonly<Record<Placement, string>> = { lead: 'above the text', inline: 'within the text', tail: 'below the text' };
const WHAT: Readonly<Record<Scope, string>> = {
  article: 'this article or a part of it was made',
  site: 'the site works',
  author: 'its author works',
};

function message({ scope, placement }: Disclaimer): string {
  return `A notice ${WHERE[placement]} says that ${WHAT[scope]} with artificial intelligence or automation.`;
}

/** A notice says that the article, or what the site publishes, is made with artificial intelligence or automation; the message states its scope and placement. One finding a scope and placement. */
export const aiDisclosure: FindingRule = {
  kind: 'ai-disclosure',
  title: 'Made with artificial intelligence, as disclosed',
  find({ document }) {
    const byMessage = new Map<string, Disclaimer[]>();
    for (const notice of document.disclaimers) {
      if (!notice.kinds.includes('ai')) continue;
      const same = byMessage.get(message(notice));
      if (same === undefined) byMessage.set(message(notice), [notice]);
      else same.push(notice);
    }
    return [...byMessage].map(([said, notices]) => ({
      kind: 'ai-disclosure',
      message: said,
      evidence: notices.map(({ start, end }) => ({ start, end })),
    }));
  },
};
