import { FEMALE_NAMES, MALE_NAMES } from '../../lexicons/given-names.ts';
import { LABEL_STOPS, SPEAKING_LABELS } from '../../lexicons/labels.ts';
import { TITLES } from '../../lexicons/titles.ts';
import { CAPITAL, DETERMINER, is, LEXICAL, type Reading, wordAt } from '../reading.ts';
import { keep, rangeOf, type Scope } from './scope.ts';

/** Longest label before a colon, in tokens. */
const LONGEST = 6;
/** Tokens behind the label in which a lone surname is looked for again. */
const REACH = 800;

/** The colon that closes the capitals a block begins with, or -1. */
function colonAfterLabel(reading: Reading, first: number, last: number): number {
  for (let i = first; i < Math.min(last - 1, first + LONGEST + 1); i++) {
    if (wordAt(reading, i) === ':') return i > first ? i : -1;
    if (!is(reading, i, CAPITAL) || (i === first && is(reading, i, DETERMINER))) return -1;
  }
  return -1;
}

/** Whether the word stands as a name inside some sentence: capital, and not after a full stop. */
function isNamedElsewhere(reading: Reading, word: string, label: number): boolean {
  const stop = Math.min(reading.tokens.length, label + REACH);
  for (let i = label + 2; i < stop; i++)
    if (wordAt(reading, i) === word && is(reading, i, CAPITAL) && is(reading, i - 1, LEXICAL)) return true;
  return false;
}

function isSpeaker(reading: Reading, first: number, colon: number): boolean {
  for (let i = first; i < colon; i++) if (LABEL_STOPS.has(wordAt(reading, i))) return false;
  const word = wordAt(reading, first);
  if (SPEAKING_LABELS.has(wordAt(reading, colon - 1)) || TITLES.has(word)) return true;
  if (FEMALE_NAMES.has(word) || MALE_NAMES.has(word)) return true;
  return colon - first <= 2 && isNamedElsewhere(reading, wordAt(reading, colon - 1), colon - 1);
}

/** Finds a label that says who speaks: `KESSLER: We will not wait.`, `Poll: Most voters back the bridge`. The content is the rest of the block. */
export function findLabelled(scope: Scope): void {
  const { reading, sentence } = scope;
  const { blockTokens } = reading.doc;
  if (sentence.first !== blockTokens[sentence.block]) return;
  const last = blockTokens[sentence.block + 1];
  const colon = colonAfterLabel(reading, sentence.first, last);
  if (colon < 0 || !isSpeaker(reading, sentence.first, colon)) return;
  keep(scope, {
    cue: [rangeOf(colon, colon + 1)],
    head: colon,
    source: rangeOf(sentence.first, colon),
    content: [rangeOf(colon + 1, last)],
    claim: 'statement',
    stance: 'neutral',
    confidence: 0.7,
    block: sentence.block,
  });
}
