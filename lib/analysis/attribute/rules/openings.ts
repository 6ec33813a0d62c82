import { NUMBER } from '../../model/document.ts';
import { PAST, PRESENT } from '../cues/inflect.ts';
import { type Sense, senseFor, takes, VERB_FORMS } from '../cues/verbs.ts';
import { DOCUMENTS } from '../lookup.ts';
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
  QUOTE_MARK,
  type Reading,
  STOP,
  SUBORDINATOR,
  TIME,
  wordAt,
} from '../reading.ts';
import type { Cue } from './cues.ts';
import { phraseAfter } from './phrases.ts';

/** How far behind a cue the beginning of its content is looked for, in tokens. */
const REACH = 18;
const MARKERS = new Set(['that', 'how', 'whether', 'why', 'what', 'if', 'who', 'where', 'when']);

/** What a cue's own words after it say: where its content begins, in which sense, and the address or place that still belongs to the cue. */
export type Opening = { readonly at: number; readonly sense: Sense; readonly marked: boolean };

const isOpeningQuote = (reading: Reading, i: number) => reading.quoteOf[i] > 0 && reading.quotations[reading.quoteOf[i] - 1].first === i;

/** The token where an announced content begins ("that", a quotation) within reach after circumstances ("in a statement on Monday that"); -1 when none does. */
function announced(reading: Reading, from: number, ceiling: number): number {
  const stop = Math.min(ceiling, from + REACH);
  for (let i = from; i < stop; i++) {
    if (isOpeningQuote(reading, i)) return i;
    const word = wordAt(reading, i);
    if (word === 'that' && !is(reading, i - 1, DETERMINER)) return i;
    if (word === ':' && i + 1 < ceiling) return i + 1;
    if (is(reading, i, STOP | COORDINATOR) && !is(reading, i, ADVERB)) return -1;
  }
  return -1;
}

/** Whether a finite verb seems to follow soon: a bare clause. */
function looksLikeClause(reading: Reading, from: number, ceiling: number): boolean {
  const stop = Math.min(ceiling, from + 9);
  for (let i = from + 1; i < stop; i++) {
    if (is(reading, i, AUXILIARY)) return true;
    if (is(reading, i, STOP | COMMA | COORDINATOR)) return false;
    const word = wordAt(reading, i);
    if (word.endsWith('ed') && !is(reading, i - 1, DETERMINER | POSSESSIVE | LINK)) return true;
    const form = VERB_FORMS.get(word);
    if (form && form.forms & (PAST | PRESENT) && !is(reading, i - 1, DETERMINER | POSSESSIVE | LINK)) return true;
  }
  return false;
}

const ASIDES = new Set(['however', 'though', 'too', 'simply', 'meanwhile', 'instead', 'then']);
/** Prepositions that only blur a number: "said | about half of …". */
const ABOUT = new Set(['about', 'around', 'over', 'nearly', 'more', 'under']);

const blursNumber = (reading: Reading, i: number) =>
  ABOUT.has(wordAt(reading, i)) && (reading.tokens.kind[i + 1] === NUMBER || wordAt(reading, i + 1) === 'half');

/** How many tokens of circumstance stand at `i`: a day or adverb, "on Friday", "last week", ", however,". */
function circumstance(reading: Reading, i: number): number {
  if (is(reading, i, ADVERB | TIME) && !is(reading, i, DETERMINER | SUBORDINATOR | COORDINATOR)) return 1;
  if (is(reading, i + 1, TIME) && (is(reading, i, LINK) || wordAt(reading, i) === 'last')) return 2;
  return is(reading, i, COMMA) && is(reading, i + 2, COMMA) && ASIDES.has(wordAt(reading, i + 1)) ? 3 : 0;
}

/** Past days, adverbs and short circumstances of time: "said | on Friday | he …". */
function pastTime(reading: Reading, from: number, ceiling: number): number {
  let i = from;
  let step = circumstance(reading, i);
  while (step > 0 && i < Math.min(ceiling, from + 6)) {
    i += step;
    step = circumstance(reading, i);
  }
  return i;
}

/** A content whose beginning shows: a quotation, "that" or another marker, a colon. */
function markedAt(reading: Reading, at: number, ceiling: number): number {
  if (isOpeningQuote(reading, at) || MARKERS.has(wordAt(reading, at))) return at;
  if (is(reading, at, COMMA) && isOpeningQuote(reading, at + 1)) return at + 1;
  return wordAt(reading, at) === ':' && at + 1 < ceiling ? at + 1 : -1;
}

function openingOfClause(reading: Reading, cue: Cue, after: number, ceiling: number): Opening | null {
  const sense = senseFor(cue.verb, ['clause', 'tell', 'weak']);
  const from = pastTime(reading, after, ceiling);
  const marked = markedAt(reading, from, ceiling);
  if (marked >= 0) return { at: marked, sense, marked: true };
  if (cue.mood === 'passive' && wordAt(reading, from) === 'to' && !is(reading, from + 1, DETERMINER | POSSESSIVE | CAPITAL))
    return { at: from, sense, marked: true };
  if (is(reading, from, LINK | PREPOSITION) && !blursNumber(reading, from)) {
    const at = announced(reading, from, ceiling);
    return at > 0 ? { at, sense, marked: true } : null;
  }
  if (is(reading, from, STOP | COMMA | COORDINATOR) || !is(reading, from, LEXICAL)) return null;
  const clause = takes(cue.verb, 'clause') || looksLikeClause(reading, from, ceiling);
  return clause ? { at: from, sense, marked: false } : null;
}

function openingOfTelling(reading: Reading, cue: Cue, ceiling: number): Opening | null {
  const addressee = cue.mood === 'passive' ? null : phraseAfter(reading, cue.last, ceiling);
  if (!addressee) return openingOfClause(reading, cue, cue.last, ceiling);
  const sense = senseFor(cue.verb, ['tell']);
  const at = announced(reading, cue.last, ceiling);
  if (at > 0) return { at, sense, marked: true };
  const bare = endOfAddressee(reading, cue.last);
  return is(reading, bare, LEXICAL) ? { at: bare, sense, marked: false } : null;
}

/** Past a short addressee: a pronoun, one name, or a determined noun. */
function endOfAddressee(reading: Reading, from: number): number {
  let i = is(reading, from, DETERMINER | POSSESSIVE) ? from + 2 : from + 1;
  while (is(reading, i - 1, CAPITAL) && is(reading, i, CAPITAL)) i++;
  return i;
}

function openingOfInfinitive(reading: Reading, cue: Cue, ceiling: number): Opening | null {
  const stop = Math.min(ceiling, cue.last + 6);
  for (let i = cue.last; i < stop; i++) {
    if (is(reading, i, STOP | COMMA | AUXILIARY)) return null;
    if (wordAt(reading, i) === 'to' && is(reading, i + 1, LEXICAL) && !is(reading, i + 1, DETERMINER | POSSESSIVE | CAPITAL))
      return { at: cue.last, sense: senseFor(cue.verb, ['infinitive']), marked: true };
  }
  return null;
}

function openingOfObject(reading: Reading, cue: Cue): Opening | null {
  const at = cue.last;
  if (!is(reading, at, LEXICAL | QUOTE_MARK) || is(reading, at, AUXILIARY | COORDINATOR)) return null;
  if (is(reading, at, TIME | ADVERB) && !is(reading, at, DETERMINER)) return null;
  return { at, sense: senseFor(cue.verb, ['object']), marked: false };
}

/** Whether the verb may take a bare phrase: praise it, or show it where a document is the subject. */
function takesPhrase(reading: Reading, { verb, first }: Cue): boolean {
  return takes(verb, 'object') || (takes(verb, 'weak') && DOCUMENTS.has(wordAt(reading, first - 1)));
}

function openingOfSaying(reading: Reading, cue: Cue, ceiling: number): Opening | null {
  const told = takes(cue.verb, 'tell') ? openingOfTelling(reading, cue, ceiling) : null;
  if (told) return told;
  return takes(cue.verb, 'clause') || takes(cue.verb, 'weak') ? openingOfClause(reading, cue, cue.last, ceiling) : null;
}

/** Where what a cue introduces begins behind it, or null when nothing does. */
export function openingAfter(reading: Reading, cue: Cue, ceiling: number): Opening | null {
  if (cue.last >= ceiling) return null;
  const said = openingOfSaying(reading, cue, ceiling);
  const meant = takes(cue.verb, 'infinitive') && !said?.marked ? openingOfInfinitive(reading, cue, ceiling) : null;
  const found = meant ?? said ?? (takesPhrase(reading, cue) ? openingOfObject(reading, cue) : null);
  return found && found.at < ceiling ? found : null;
}
