import { contentBefore, contentFrom } from './contents.ts';
import { phraseAfter } from './phrases.ts';
import { COMMA, is, type Range, wordAt } from './reading.ts';
import { freeFloor, keep, type Scope } from './scope.ts';

function contentOf(scope: Scope, at: number, source: Range): Range | null {
  const { reading, sentence } = scope;
  const before = contentBefore(reading, freeFloor(scope, at), at);
  if (before && before.last - before.first >= 3) return before;
  if (!is(reading, source.last, COMMA)) return null;
  return source.last + 1 < sentence.last ? contentFrom(reading, source.last + 1, sentence.last, true) : null;
}

/** Finds "according to X", before or after what X says. */
export function findAccording(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (taken[i] || reading.quoteOf[i] > 0 || wordAt(reading, i) !== 'according' || wordAt(reading, i + 1) !== 'to') continue;
    const source = phraseAfter(reading, i + 2, sentence.last);
    if (!source) continue;
    const content = contentOf(scope, i, source);
    keep(scope, {
      cue: [{ first: i, last: i + 2 }],
      head: i,
      source,
      content: content ? [content] : [],
      claim: 'statement',
      stance: 'neutral',
      agentless: false,
      confidence: 0.95,
      block: sentence.block,
    });
  }
}
