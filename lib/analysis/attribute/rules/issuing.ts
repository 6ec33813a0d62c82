import { ISSUED_NOUNS, ISSUING_VERBS } from '../../lexicons/issuing.ts';
import { ING } from '../cues/inflect.ts';
import { VERB_FORMS } from '../cues/verbs.ts';
import { ADVERB, AUXILIARY, COMMA, DETERMINER, is, LEXICAL, POSSESSIVE, type Reading, STOP, wordAt } from '../reading.ts';
import { contentFrom } from './contents.ts';
import { beginsCircumstance } from './cues.ts';
import { phraseBefore } from './phrases.ts';
import { keep, type Scope } from './scope.ts';

/** Most tokens between the verb and its noun: "issued a short but sharp | statement". */
const REACH = 6;

/** The noun of speech that the verb issues, or -1. */
function issuedNoun(reading: Reading, verb: number, ceiling: number): number {
  let i = verb + 1;
  if (wordAt(reading, i) === 'out') i++;
  if (!is(reading, i, DETERMINER | POSSESSIVE)) return -1;
  const stop = Math.min(ceiling, i + REACH);
  while (i < stop && !is(reading, i, STOP | COMMA)) {
    if (ISSUED_NOUNS.has(wordAt(reading, i))) return i;
    i++;
  }
  return -1;
}

/** Where the announced words begin behind the noun: after "saying", "that", "on", a colon; -1 when the sentence tells none. */
function afterNoun(reading: Reading, noun: number, ceiling: number): number {
  let i = noun + 1;
  if (is(reading, i, COMMA)) i++;
  const form = VERB_FORMS.get(wordAt(reading, i));
  if (form && form.forms & ING) i++;
  else if (!['that', ':', 'on', 'about'].includes(wordAt(reading, i))) return -1;
  if (wordAt(reading, i) === ':') i++;
  return i < ceiling && !is(reading, i, COMMA | STOP) ? i : -1;
}

/** Finds statements that are issued: `X released a statement saying that …`. */
export function findIssuing(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let verb = sentence.first + 1; verb < sentence.last; verb++) {
    if (taken[verb] || reading.quoteOf[verb] > 0 || !ISSUING_VERBS.has(wordAt(reading, verb))) continue;
    const noun = issuedNoun(reading, verb, sentence.last);
    const at = noun < 0 ? -1 : afterNoun(reading, noun, sentence.last);
    if (at < 0) continue;
    const first = cueStart(reading, verb, sentence.first);
    const last = is(reading, at, LEXICAL) && beginsCircumstance(reading, at) ? at : Math.max(noun + 1, at);
    keep(scope, {
      cue: [{ first, last }],
      head: verb,
      source: phraseBefore(reading, first, sentence.first),
      content: [contentFrom(reading, at, sentence.last, true)],
      claim: 'statement',
      stance: 'neutral',
      confidence: 0.8,
      block: sentence.block,
    });
  }
}

function cueStart(reading: Reading, verb: number, floor: number): number {
  let i = verb;
  while (i > floor && is(reading, i - 1, AUXILIARY | ADVERB)) i--;
  return i;
}
