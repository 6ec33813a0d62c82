import { VAGUE_SOURCES } from '../lexicons/vague-sources.ts';
import type { FindingRule } from '../model/analysis.ts';
import { NUMBER, tokenAt } from '../model/document.ts';
import type { Span } from '../model/span.ts';

const UPPER = /^\p{Lu}/u;
const MOST_WORDS = 4;

/** A source such as "studies" or "experts" with nothing in its phrase by which it could be found. */
export const vagueAttribution: FindingRule = {
  kind: 'vague-attribution',
  title: 'Sources that cannot be traced',
  find({ document }) {
    const { tokens, text } = document;
    const isVague = (span: Span) => {
      const first = tokenAt(tokens, span.start);
      const last = tokenAt(tokens, span.end);
      if (last === first || last - first > MOST_WORDS || !VAGUE_SOURCES.has(tokens.lower[last - 1])) return false;
      for (let i = first; i < last; i++) {
        if (tokens.kind[i] === NUMBER || (i > first && UPPER.test(text[tokens.start[i]]))) return false;
      }
      return true;
    };
    return document.attributions.flatMap((act) => {
      const span = act.source.find(isVague);
      if (!span) return [];
      const message = `“${text.slice(span.start, span.end)}” cannot be traced: no name, number or document.`;
      return [{ kind: 'vague-attribution' as const, message, evidence: [span] }];
    });
  },
};
