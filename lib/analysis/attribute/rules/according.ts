import { AUXILIARY, COMMA, is, QUOTE_MARK, type Range, wordAt } from '../reading.ts';
import { contentBefore, contentFrom } from './contents.ts';
import { type Phrase, phraseAfter } from './phrases.ts';
import { freeFloor, keep, type Scope } from './scope.ts';

/** Longest opening ("Since May, according to X, …") that belongs to the statement after the source. */
const LONGEST_OPENING = 9;
/** Longest source that is read to its comma, in tokens. */
const LONGEST_SOURCE = 24;

/** What X says: before the cue, after the source, or both where the cue interrupts it. */
function contentsOf(scope: Scope, at: number, source: Phrase): Range[] {
  const { reading, sentence } = scope;
  const before = contentBefore(reading, freeFloor(scope, at), at);
  const length = before ? before.last - before.first : 0;
  const comma = is(reading, source.last, COMMA) ? source.last : source.core;
  const resumes =
    is(reading, comma, COMMA) && comma + 2 < sentence.last && (length <= LONGEST_OPENING || is(reading, comma + 1, AUXILIARY));
  const after = resumes ? contentFrom(reading, comma + 1, sentence.last, true) : null;
  return [before, after].filter((range) => range !== null);
}

/** The source behind the cue; at the start of a sentence it reaches to the comma. */
function sourceAt({ reading, sentence }: Scope, at: number): Phrase | null {
  const phrase = phraseAfter(reading, at, sentence.last);
  if (!phrase || at > sentence.first + 3 || phrase.last >= sentence.last || is(reading, phrase.core, COMMA)) return phrase;
  for (let i = phrase.last; i < Math.min(sentence.last, at + LONGEST_SOURCE); i++) {
    if (is(reading, i, QUOTE_MARK | AUXILIARY)) return phrase;
    if (is(reading, i, COMMA)) return { first: at, last: i, core: i };
  }
  return phrase;
}

/** Finds "according to X", before or after what X says. */
export function findAccording(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first; i + 1 < sentence.last; i++) {
    if (taken[i] || reading.quoteOf[i] > 0 || wordAt(reading, i) !== 'according' || wordAt(reading, i + 1) !== 'to') continue;
    const source = sourceAt(scope, i + 2);
    if (!source) continue;
    keep(scope, {
      cue: [{ first: i, last: i + 2 }],
      head: i,
      source,
      content: contentsOf(scope, i, source),
      claim: 'statement',
      stance: 'neutral',
      confidence: 0.95,
      block: sentence.block,
    });
  }
}
