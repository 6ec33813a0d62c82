import type { FindingRule } from '../model/analysis.ts';
import { type Span, textOf } from '../model/span.ts';

const PAYWALL =
  /\b(?:subscribe|sign in|log in|register|sign up|become a (?:member|subscriber))\b[^.!?]{0,60}\b(?:continue|keep|finish|unlock|read (?:the )?(?:rest|full|more|on))\b|\bto (?:continue|keep) reading\b|\bthis (?:article|story|content) is (?:only )?(?:for|available to) subscribers\b/i;
const CUT = /(?:\.\.\.|…|\[(?:…|\.\.\.)\])\s{0,4}$/;
const LONGEST = 400;

/** A body that ends in an ellipsis, or a page whose reader is asked to subscribe in order to read on. */
export const bodyCutOff: FindingRule = {
  kind: 'body-cut-off',
  title: 'Only a part of the article is here',
  find({ document, declared }) {
    const evidence: Span[] = [];
    let last: Span | null = null;
    document.blocks.forEach((block, b) => {
      const text = textOf(document.text, block);
      if (document.verdicts[b].role === 'body') last = block;
      else if (text.length <= LONGEST && PAYWALL.test(text)) evidence.push({ start: block.start, end: block.end });
    });
    const ending: Span | null = last;
    if (ending !== null) {
      const { start, end } = ending as Span;
      if (CUT.test(document.text.slice(Math.max(start, end - 20), end))) evidence.push({ start: Math.max(start, end - 20), end });
    }
    const locked = declared.signals.some((s) => s.name === 'access' && /^false$/i.test(s.value));
    if (evidence.length === 0 && !locked) return [];
    const message = 'The page seems to hold only a part of the article: scores speak of that part.';
    return [{ kind: 'body-cut-off', message, evidence }];
  },
};
