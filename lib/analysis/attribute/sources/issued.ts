import { ISSUING_VERBS } from '../../lexicons/issuing.ts';
import type { Sentence } from '../../model/document.ts';
import type { Draft } from '../draft.ts';
import { STATEMENTS } from '../lookup.ts';
import { DETERMINER, is, POSSESSIVE, type Reading, wordAt } from '../reading.ts';
import type { Entity } from './entities.ts';

/** Tokens before and behind a cue in which an issued document is named. */
const BEFORE = 40;
const BEHIND = 12;
/** Most tokens between the verb or "in" and the noun: "issued a short but sharp | statement". */
const REACH = 6;

/** Whether a noun of speech is what somebody issues or speaks in: "released a | statement", "said in its | report". */
function isIssued(reading: Reading, noun: number, floor: number): boolean {
  for (let i = noun - 1; i >= Math.max(floor, noun - REACH); i--) {
    if (ISSUING_VERBS.has(wordAt(reading, i))) return true;
    if (wordAt(reading, i) === 'in') return is(reading, i + 1, DETERMINER | POSSESSIVE);
  }
  return false;
}

/** Remembers the statement or report that a source is said to have made in the sentence of the cue. */
export function noteIssued(reading: Reading, { head, content }: Draft, sentence: Sentence, entity: Entity): void {
  if (entity.sourceClass === 'document') return;
  const inContent = (i: number) => content.some(({ first, last }) => first <= i && i < last);
  for (let i = Math.max(sentence.first, head - BEFORE); i < Math.min(sentence.last, head + BEHIND); i++) {
    const word = wordAt(reading, i);
    if (STATEMENTS.has(word) && reading.quoteOf[i] === 0 && !inContent(i) && isIssued(reading, i, sentence.first))
      entity.issued.set(word, head);
  }
}
