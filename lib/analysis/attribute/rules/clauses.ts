import { AUXILIARY, COMMA, is, LINK, PREPOSITION, type Reading, STOP, SUBORDINATOR, wordAt } from '../reading.ts';
import type { Scope } from './scope.ts';

/** Longest opening clause before its cue, and farthest that its comma or the main verb is looked for, in tokens. */
const LONGEST_OPENING = 40;
const REACH = 120;

const NO_OPENINGS = new Set(['that', 'what', 'who', 'how', 'where', 'why', 'whether', 'which']);

/** Whether the sentence opens with a subordinate clause or circumstance in which the cue stands: "When she said that …, he …". */
function standsInOpening({ reading, sentence }: Scope, cueFirst: number, participle: boolean): boolean {
  if (cueFirst - sentence.first > LONGEST_OPENING) return false;
  const opens = is(reading, sentence.first, SUBORDINATOR | PREPOSITION | LINK) && !NO_OPENINGS.has(wordAt(reading, sentence.first));
  if (!opens && !(participle && cueFirst === sentence.first)) return false;
  for (let i = sentence.first; i < cueFirst; i++) if (is(reading, i, COMMA | STOP)) return false;
  return true;
}

/** The first comma outside quotation marks from `from` on, or `last`. */
function nextComma(reading: Reading, from: number, last: number): number {
  for (let i = from + 1; i < Math.min(last, from + REACH); i++) if (is(reading, i, COMMA) && reading.quoteOf[i] === 0) return i;
  return last;
}

/** Where the clause of a cue ends at the latest: its comma when it opens the sentence, the main verb when it belongs to the subject, else the sentence's end. */
export function endOfClause(scope: Scope, cueFirst: number, from: number, participle: boolean): number {
  const { reading, sentence } = scope;
  return standsInOpening(scope, cueFirst, participle) ? nextComma(reading, from, sentence.last) : sentence.last;
}

/** The first auxiliary in `[from + 1, last)` that no relative clause explains: where a subject's phrase ends and its verb begins. */
export function mainVerbAfter(reading: Reading, from: number, last: number): number {
  for (let i = from + 1; i < Math.min(last, from + REACH); i++) {
    if (is(reading, i, SUBORDINATOR | STOP) || reading.quoteOf[i] > 0) return last;
    if (is(reading, i, AUXILIARY)) return i;
  }
  return last;
}
