import { NOUN_LIKE_FORMS } from '../../lexicons/attribution-verbs.ts';
import { BASE, ING, PARTICIPLE, PAST, PRESENT } from '../cues/inflect.ts';
import { takes, VERB_FORMS, type Verb, type VerbForm } from '../cues/verbs.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COMMA,
  COORDINATOR,
  DETERMINER,
  is,
  LEXICAL,
  LINK,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUOTE_MARK,
  type Reading,
  SUBORDINATOR,
  TIME,
  wordAt,
} from '../reading.ts';

/** How a verb stands: with its own subject, with another verb's (after "and", a comma or "to"), or in the passive. */
export type Mood = 'finite' | 'participle' | 'infinitive' | 'passive';

/** Words that say that something is attributed: tokens `[first, last)` with auxiliaries and particle, `head` the verb itself. */
export type Cue = { readonly first: number; readonly last: number; readonly head: number; readonly verb: Verb; readonly mood: Mood };

const BE = new Set("is are was were be been being am isn't aren't wasn't weren't".split(' '));
const HAVE = new Set("has have had having hasn't haven't hadn't i've we've they've".split(' '));

/** The first token of the auxiliaries and adverbs before the verb at `head`. */
function chainStart(reading: Reading, head: number): number {
  let i = head;
  while (
    head - i < 6 &&
    is(reading, i - 1, ADVERB | AUXILIARY) &&
    !is(reading, i - 1, TIME | COORDINATOR) &&
    wordAt(reading, i - 1) !== 'so'
  )
    i--;
  return i;
}

/** The verb whose particle follows, else the bare verb. */
function verbAt(reading: Reading, head: number, form: VerbForm): Verb | null {
  const next = wordAt(reading, head + 1);
  return form.verbs.find((verb) => verb.particle === next) ?? form.verbs.find((verb) => verb.particle === null) ?? null;
}

const auxiliaryAmong = (reading: Reading, first: number, head: number, words: ReadonlySet<string> | null) => {
  for (let i = first; i < head; i++) if (is(reading, i, AUXILIARY) && (!words || words.has(wordAt(reading, i)))) return true;
  return false;
};

/** The mood of a verb after auxiliaries: "was said" is passive, "was saying", "has said" and "will say" are finite. */
function moodWithAuxiliary(reading: Reading, first: number, head: number, forms: number): Mood | null {
  if (auxiliaryAmong(reading, first, head, BE)) {
    if (forms & ING) return 'finite';
    return forms & PARTICIPLE ? 'passive' : null;
  }
  if (auxiliaryAmong(reading, first, head, HAVE)) return forms & PARTICIPLE ? 'finite' : null;
  return forms & BASE ? 'finite' : null;
}

/** Base forms that are hardly ever nouns: whatever precedes them is their subject ("one in five | say"). */
const PLAIN_VERBS = new Set(['say', 'believe', 'argue', 'insist', 'contend', 'agree']);

/** Plural enough to be the subject of a verb without -s. */
function isPlural(reading: Reading, i: number): boolean {
  const word = wordAt(reading, i);
  return (
    (word.endsWith('s') && !word.endsWith("'s")) ||
    word === 'people' ||
    word === 'police' ||
    word === 'many' ||
    word === 'some' ||
    word === 'who'
  );
}

/** Whether a word in -s is a verb and no plural noun: its subject is a name, a pronoun or closed by a comma, or an object or clause follows. */
function isThirdPerson(reading: Reading, head: number): boolean {
  const next = head + 1;
  if (!NOUN_LIKE_FORMS.has(wordAt(reading, head))) return wordAt(reading, next) !== 'of';
  if (wordAt(reading, next) === 'of' || is(reading, next, AUXILIARY)) return false;
  const before = head - 1;
  if (is(reading, before, PRONOUN | COMMA | QUOTE_MARK)) return true;
  if (is(reading, next, DETERMINER | POSSESSIVE | PRONOUN | SUBORDINATOR | QUOTE_MARK) || wordAt(reading, next) === 'to') return true;
  return is(reading, before, CAPITAL) && !wordAt(reading, before).endsWith('s') && is(reading, next, CAPITAL);
}

function moodOfPresent(reading: Reading, head: number, forms: number): Mood | null {
  const before = head - 1;
  if (is(reading, before, DETERMINER | POSSESSIVE | LINK) && !is(reading, before, PRONOUN)) return null;
  const word = wordAt(reading, before);
  if (word.endsWith("'s") || word.endsWith('’s')) return null;
  if (forms & PRESENT) return isThirdPerson(reading, head) ? 'finite' : null;
  if (word === 'to') return 'infinitive';
  if (is(reading, before, PRONOUN | COORDINATOR) || isPlural(reading, before)) return 'finite';
  return PLAIN_VERBS.has(wordAt(reading, head)) && is(reading, before, LEXICAL | COMMA) && !is(reading, before, PREPOSITION)
    ? 'finite'
    : null;
}

function moodAlone(reading: Reading, head: number, forms: number): Mood | null {
  const before = head - 1;
  if (forms & ING) return is(reading, before, DETERMINER | POSSESSIVE) ? null : 'participle';
  if (!(forms & (PAST | PARTICIPLE))) return moodOfPresent(reading, head, forms);
  if (is(reading, before, (DETERMINER | POSSESSIVE | LINK) & ~PRONOUN) && !is(reading, before, PRONOUN)) return null;
  if (!(forms & PAST)) return 'passive';
  return wordAt(reading, head + 1) === 'by' ? 'passive' : 'finite';
}

/** The verbal cue whose verb is the token `head`, or null. `floor` is the first token of the sentence. */
export function verbCue(reading: Reading, head: number, floor: number): Cue | null {
  const form = VERB_FORMS.get(wordAt(reading, head));
  if (!form || (is(reading, head, CAPITAL) && head > floor)) return null;
  const verb = verbAt(reading, head, form);
  if (!verb) return null;
  const first = Math.max(floor, chainStart(reading, head));
  const auxiliary = auxiliaryAmong(reading, first, head, null);
  const mood = auxiliary ? moodWithAuxiliary(reading, first, head, form.forms) : moodAlone(reading, head, form.forms);
  if (!mood) return null;
  return { first, last: head + (verb.particle ? 2 : 1), head, verb, mood };
}

const isWeakSpeech = (verb: Verb) => verb.senses.some(({ claim, frames }) => claim === 'statement' && frames.includes('weak'));

/** Whether a cue may stand after or between what was said: a finite verb of saying. */
export function canFollowContent(cue: Cue): boolean {
  return cue.mood === 'finite' && (takes(cue.verb, 'clause') || takes(cue.verb, 'tell') || isWeakSpeech(cue.verb));
}

/** Whether the token begins a clause of circumstances ("in", "on", "when"). */
export function beginsCircumstance(reading: Reading, i: number): boolean {
  return is(reading, i, LINK | PREPOSITION | TIME | SUBORDINATOR) && wordAt(reading, i) !== 'that';
}
