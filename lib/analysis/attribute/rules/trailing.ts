import { ING } from '../cues/inflect.ts';
import { senseFor, takes, VERB_FORMS } from '../cues/verbs.ts';
import type { Draft } from '../draft.ts';
import {
  AUXILIARY,
  COMMA,
  COORDINATOR,
  is,
  LEXICAL,
  LINK,
  PREPOSITION,
  PRONOUN,
  QUOTE_MARK,
  type Range,
  type Reading,
  STOP,
  SUBORDINATOR,
  wordAt,
} from '../reading.ts';
import { contentBefore, contentFrom } from './contents.ts';
import { beginsCircumstance, type Cue, canFollowContent, verbCue } from './cues.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { freeFloor, keep, type Scope } from './scope.ts';

/** Fewest tokens before the comma for an unquoted clause to be what was said. */
const SHORTEST = 4;
/** Fewest tokens of a quotation that is speech; shorter ones are titles and names. */
const SHORTEST_QUOTATION = 5;
/** Longest opening circumstance ("In any case, he said, …") that belongs to the statement after the cue. */
const LONGEST_OPENING = 12;

/** Most paragraphs that one quotation is followed back over. */
const MOST_PARAGRAPHS = 12;

type Place = { readonly source: Range; readonly content: readonly Range[] };

/** Whether token `i` closes a quotation that is long enough to be speech, or one that begins the sentence. */
function closesQuotation(reading: Reading, i: number, floor: number, opening: number): boolean {
  if (i < floor || !is(reading, i, QUOTE_MARK) || reading.quoteOf[i] === 0) return false;
  const { first, last } = reading.quotations[reading.quoteOf[i] - 1];
  return last === i + 1 && (last - first >= SHORTEST_QUOTATION || first <= opening);
}

/** Whether a quotation of the same block closes just before `i`, with or without the comma that some styles put outside. */
function followsQuotation({ reading, sentence }: Scope, i: number): boolean {
  const floor = reading.doc.blockTokens[sentence.block];
  return (
    closesQuotation(reading, i - 1, floor, sentence.first) ||
    (is(reading, i - 1, COMMA | STOP) && closesQuotation(reading, i - 2, floor, sentence.first))
  );
}

/** Whether what stands before the comma can be a whole statement and is no mere circumstance ("In May,"). */
function isStatement(reading: Reading, content: Range): boolean {
  if (content.last - content.first < SHORTEST) return false;
  return !is(reading, content.first, SUBORDINATOR | PREPOSITION | LINK) || content.last - content.first > LONGEST_OPENING;
}

/** The token after the cue and, for telling, after who is told. */
function endOfCue(reading: Reading, cue: Cue, ceiling: number): number {
  if (!takes(cue.verb, 'tell') || !is(reading, cue.last, LEXICAL)) return cue.last;
  const addressee = phraseAfter(reading, cue.last, ceiling);
  return addressee ? addressee.core : cue.last;
}

function endsClause(reading: Reading, i: number, last: number): boolean {
  return i >= last || is(reading, i, STOP | COMMA | QUOTE_MARK) || (beginsCircumstance(reading, i) && !is(reading, i, AUXILIARY));
}

const endsSentence = (reading: Reading, i: number, last: number) => i >= last || (i === last - 1 && is(reading, i, STOP));

function isParticiple(reading: Reading, i: number): boolean {
  return ((VERB_FORMS.get(wordAt(reading, i))?.forms ?? 0) & ING) !== 0 || (wordAt(reading, i).endsWith('ing') && !is(reading, i, PRONOUN));
}

/** The statement that goes on behind a parenthetic cue (`…, he said, …`), or null when only circumstances or another act follow. */
function resumed(reading: Reading, from: number, ceiling: number): Range | null {
  if (!is(reading, from, COMMA) || from + 2 >= ceiling || reading.quoteOf[from] > 0) return null;
  const next = from + 1;
  if (is(reading, next, COORDINATOR | SUBORDINATOR) && wordAt(reading, next) !== 'that') return null;
  if (isParticiple(reading, next) || is(reading, next, STOP)) return null;
  return contentFrom(reading, next, ceiling, true);
}

/** The quotation that goes on behind the cue in the same sentence: `"…," he said, "…"`. */
function resumedQuotation(reading: Reading, from: number, ceiling: number): Range | null {
  for (let i = from; i < Math.min(ceiling, from + 25); i++) {
    const quote = reading.quoteOf[i];
    if (quote === 0) continue;
    const { last } = reading.quotations[quote - 1];
    return last - i >= SHORTEST_QUOTATION ? { first: i, last } : null;
  }
  return null;
}

/** The paragraphs before, where the quotation that ends in `content` began in one of them and nobody has been found to say them. */
function earlierParagraphs({ reading, taken }: Scope, content: Range): Range[] {
  const out: Range[] = [];
  let n = reading.quoteOf[content.first] - 1;
  while (n > 0 && out.length < MOST_PARAGRAPHS && reading.quotations[n].continues && !taken[reading.quotations[n - 1].first]) {
    n--;
    out.unshift({ first: reading.quotations[n].first, last: reading.quotations[n].last });
  }
  return out;
}

/** `…," said Ann Roe, a lawyer.` */
function inverted(scope: Scope, cue: Cue): Place | null {
  const { reading, sentence } = scope;
  const quoted = followsQuotation(scope, cue.first);
  if ((!quoted && !is(reading, cue.first - 1, COMMA)) || cue.first !== cue.head) return null;
  const source = phraseAfter(reading, cue.last, sentence.last);
  if (
    !source ||
    (!quoted && (takes(cue.verb, 'object') || is(reading, source.first, PRONOUN) || !endsClause(reading, source.last, sentence.last)))
  )
    return null;
  const content = contentBefore(reading, freeFloor(scope, cue.first - 1), cue.first);
  if (!content || (!quoted && !isStatement(reading, content))) return null;
  const more = quoted ? resumedQuotation(reading, source.last, sentence.last) : null;
  return { source, content: [...earlierParagraphs(scope, content), content, ...(more ? [more] : [])] };
}

/** The source before the cue, with the name that an apposition without a closing comma leaves before it: `"…," Ann Roe, a lawyer told …`. */
function sourceBefore(scope: Scope, cue: Cue): Range | null {
  const { reading, sentence } = scope;
  const near = phraseBefore(reading, cue.first, sentence.first);
  if (!near || !is(reading, near.first - 1, COMMA) || followsQuotation(scope, near.first)) return near;
  const name = phraseBefore(reading, near.first - 1, sentence.first);
  return name && followsQuotation(scope, name.first) ? { first: name.first, last: near.last } : near;
}

/** `…," Ann Roe said on Friday.` */
function followingQuotation(scope: Scope, cue: Cue, source: Range): Place | null {
  const { reading, sentence } = scope;
  if (wordAt(reading, cue.last) === 'that' || wordAt(reading, endOfCue(reading, cue, sentence.last)) === 'that') return null;
  const content = contentBefore(reading, freeFloor(scope, source.first - 1), source.first);
  if (!content) return null;
  const more = resumedQuotation(reading, cue.last, sentence.last);
  return { source, content: [...earlierParagraphs(scope, content), content, ...(more ? [more] : [])] };
}

/** `…, Ann Roe said.` and `In any case, Ann Roe said, …` */
function followingClause(scope: Scope, cue: Cue, source: Range): Place | null {
  const { reading, sentence } = scope;
  const end = endOfCue(reading, cue, sentence.last);
  if (!endsClause(reading, end, sentence.last) || (is(reading, end, COMMA) && reading.quoteOf[end + 1] > 0)) return null;
  const content = contentBefore(reading, freeFloor(scope, source.first - 1), source.first);
  const more = resumed(reading, end, sentence.last);
  if (content && more && (isStatement(reading, content) || content.last - content.first <= LONGEST_OPENING))
    return { source, content: [content, more] };
  const whole =
    content !== null &&
    (isStatement(reading, content) || (endsSentence(reading, end, sentence.last) && content.last - content.first >= SHORTEST));
  return content && whole ? { source, content: [content] } : null;
}

function following(scope: Scope, cue: Cue): Place | null {
  const source = sourceBefore(scope, cue);
  if (!source) return null;
  if (followsQuotation(scope, source.first)) return followingQuotation(scope, cue, source);
  return is(scope.reading, source.first - 1, COMMA) ? followingClause(scope, cue, source) : null;
}

function draftOf(scope: Scope, cue: Cue, { source, content }: Place): Draft {
  const { claim, stance } = senseFor(cue.verb, ['clause', 'tell']);
  return {
    cue: [{ first: cue.first, last: cue.last }],
    head: cue.head,
    source,
    content: [...content],
    claim,
    stance,
    confidence: scope.reading.quoteOf[content[0].last - 1] > 0 ? 0.95 : 0.85,
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
