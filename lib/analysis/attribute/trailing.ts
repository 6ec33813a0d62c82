import { contentBefore, contentFrom } from './contents.ts';
import { beginsCircumstance, type Cue, canFollowContent, verbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import {
  AUXILIARY,
  CAPITAL,
  COMMA,
  COORDINATOR,
  is,
  LINK,
  PREPOSITION,
  PRONOUN,
  QUOTE_MARK,
  type Range,
  type Reading,
  STOP,
  SUBORDINATOR,
  wordAt,
} from './reading.ts';
import { freeFloor, keep, type Scope } from './scope.ts';
import { senseFor } from './verbs.ts';

/** Fewest tokens before the comma for an unquoted clause to be what was said. */
const SHORTEST = 4;

/** Whether token `i` closes a stretch of speech: a comma, or the mark that closes a quotation. */
function closesSpeech(reading: Reading, i: number): boolean {
  if (is(reading, i, COMMA)) return true;
  return is(reading, i, QUOTE_MARK) && reading.quoteOf[i] > 0 && reading.quotations[reading.quoteOf[i] - 1].last === i + 1;
}

const isClosingQuote = (reading: Reading, i: number) => is(reading, i, QUOTE_MARK) && closesSpeech(reading, i);

/** Whether what stands before the comma can be a whole statement and is no mere circumstance ("In May,"). */
function isStatement(reading: Reading, content: Range): boolean {
  if (reading.quoteOf[content.last - 1] > 0) return true;
  if (content.last - content.first < SHORTEST) return false;
  return !is(reading, content.first, SUBORDINATOR | PREPOSITION | LINK) || content.last - content.first > 12;
}

type Place = { readonly source: Range; readonly end: number; readonly content: Range };

/** `…, said Ann Roe, a lawyer.` */
function inverted(scope: Scope, cue: Cue): Place | null {
  const { reading, sentence } = scope;
  if (!closesSpeech(reading, cue.first - 1) || cue.first !== cue.head) return null;
  const source = phraseAfter(reading, cue.last, sentence.last);
  if (!source || (is(reading, source.first, PRONOUN) && !isClosingQuote(reading, cue.first - 1))) return null;
  if (!isClosingQuote(reading, cue.first - 1) && !endsClause(reading, source.last, sentence.last)) return null;
  const content = contentBefore(reading, freeFloor(scope, cue.first - 1), cue.first);
  return content && isStatement(reading, content) ? { source, end: source.last, content } : null;
}

function endsClause(reading: Reading, i: number, last: number): boolean {
  return i >= last || is(reading, i, STOP | COMMA | QUOTE_MARK) || (beginsCircumstance(reading, i) && !is(reading, i, AUXILIARY));
}

/** `…, Ann Roe said on Friday.` */
function following(scope: Scope, cue: Cue): Place | null {
  const { reading, sentence } = scope;
  const source = phraseBefore(reading, cue.first, sentence.first);
  if (!source || !closesSpeech(reading, source.first - 1)) return null;
  const quoted = isClosingQuote(reading, source.first - 1);
  if (!endsClause(reading, cue.last, sentence.last) && !(quoted && !is(reading, cue.last, CAPITAL))) return null;
  if (!quoted && wordAt(reading, cue.last) === 'that') return null;
  const content = contentBefore(reading, freeFloor(scope, source.first - 1), source.first);
  if (!content || !isStatement(reading, content)) return null;
  return { source, end: cue.last, content };
}

/** What goes on after a parenthetic cue: `…, he said, …`; null when the sentence ends or only circumstances follow. */
function resumed(scope: Scope, from: number, quoted: boolean): Range | null {
  const { reading, sentence } = scope;
  let i = from;
  const stop = Math.min(sentence.last, from + 20);
  if (is(reading, i, COMMA) && !quoted && !is(reading, i + 1, COORDINATOR) && i + 2 < sentence.last && !participleAt(reading, i + 1))
    return contentFrom(reading, i + 1, sentence.last, true);
  while (i < stop) {
    const quote = reading.quoteOf[i];
    if (quote > 0 && reading.quotations[quote - 1].first === i) return { first: i, last: reading.quotations[quote - 1].last };
    i++;
  }
  return null;
}

const participleAt = (reading: Reading, i: number) => wordAt(reading, i).endsWith('ing') || beginsCircumstance(reading, i);

function draftOf(scope: Scope, cue: Cue, place: Place): Draft {
  const sense = senseFor(cue.verb, ['clause', 'tell']);
  const quoted = scope.reading.quoteOf[place.content.last - 1] > 0;
  const more = resumed(scope, place.end, quoted);
  return {
    cue: [{ first: cue.first, last: cue.last }],
    head: cue.head,
    source: place.source,
    content: more ? [place.content, more] : [place.content],
    claim: sense.claim,
    stance: sense.stance,
    agentless: false,
    confidence: quoted ? 0.95 : 0.85,
    block: scope.sentence.block,
  };
}

/** Finds relations whose content stands before the cue: `"…," said X`, `…, X said`, `…, X said, …`. */
export function findTrailing(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (taken[i] || reading.quoteOf[i] > 0) continue;
    const cue = verbCue(reading, i, sentence.first);
    if (!cue || !canFollowContent(cue)) continue;
    const place = inverted(scope, cue) ?? following(scope, cue);
    if (place) keep(scope, draftOf(scope, cue, place));
  }
}
