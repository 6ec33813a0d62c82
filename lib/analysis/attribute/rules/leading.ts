import { takes } from '../cues/verbs.ts';
import { AUXILIARY, COMMA, is, LINK, PREPOSITION, type Range, STOP, SUBORDINATOR, wordAt } from '../reading.ts';
import { refusesName } from '../sources/anonymity.ts';
import { endOfClause, mainVerbAfter } from './clauses.ts';
import { contentFrom } from './contents.ts';
import { type Cue, verbCue } from './cues.ts';
import { type Opening, openingAfter } from './openings.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { keep, lastIn, type Scope } from './scope.ts';

/** Longest circumstance before the main clause, in tokens. */
const LONGEST_OPENING = 40;

/** The subject of the sentence's main clause: its first noun phrase after opening circumstances. */
function subjectOf(scope: Scope): Range | null {
  const { reading, sentence } = scope;
  let i = sentence.first;
  if (is(reading, i, LINK | PREPOSITION | SUBORDINATOR)) {
    while (i < Math.min(sentence.last, sentence.first + LONGEST_OPENING) && !is(reading, i, COMMA | STOP)) i++;
    i++;
  }
  const phrase = i < sentence.last ? phraseAfter(reading, i, sentence.last) : null;
  return phrase;
}

const OBJECTS = new Set(['which', 'whom', 'what']);

/** The source of a cue whose content follows it. */
function sourceOf(scope: Scope, cue: Cue): Range | null {
  const { reading, sentence } = scope;
  if (cue.mood === 'passive') {
    const by = wordAt(reading, cue.last) === 'by' ? phraseAfter(reading, cue.last + 1, sentence.last) : null;
    return by;
  }
  if (cue.mood === 'finite') {
    const phrase = phraseBefore(reading, cue.first, sentence.first);
    if (phrase) return phrase;
  }
  return lastIn(scope)?.source ?? subjectOf(scope);
}

/** What the passive says something about, before the cue; relative "which", "whom" and "what" before an active cue. */
function contentBeforeCue(scope: Scope, cue: Cue, source: Range | null): Range | null {
  const { reading, sentence } = scope;
  if (cue.mood === 'passive') return takes(cue.verb, 'tell') ? null : phraseBefore(reading, cue.first, sentence.first);
  const at = (source ?? cue).first - 1;
  return at >= sentence.first && OBJECTS.has(wordAt(reading, at)) ? { first: at, last: at + 1 } : null;
}

/** What stands behind the cue, or null when the passive's source does. */
function contentAfterCue(scope: Scope, cue: Cue, opening: Opening): Range | null {
  const { reading, sentence } = scope;
  if (cue.mood === 'passive' && wordAt(reading, cue.last) === 'by') return null;
  const { frames } = opening.sense;
  const clause = opening.marked || frames.includes('clause') || frames.includes('tell');
  const participle = cue.mood === 'participle';
  const last = endOfClause(scope, cue.first, opening.at, participle);
  const modifies = participle && !clause && cue.first > sentence.first && !is(reading, cue.first - 1, COMMA | AUXILIARY);
  return contentFrom(reading, opening.at, modifies ? mainVerbAfter(reading, opening.at, last) : last, clause);
}

function findAt(scope: Scope, head: number): void {
  const { reading, sentence } = scope;
  const cue = verbCue(reading, head, sentence.first);
  const opening = cue ? openingAfter(reading, cue, sentence.last) : null;
  if (!cue || !opening || refusesName(reading, cue.last)) return;
  const source = sourceOf(scope, cue);
  const before = contentBeforeCue(scope, cue, source);
  const after = contentAfterCue(scope, cue, opening);
  const content = [before, after].filter((range) => range !== null);
  if (content.length === 0) return;
  const { claim, plain, stance } = opening.sense;
  keep(scope, {
    cue: [{ first: cue.first, last: cue.last }],
    head,
    source,
    content,
    claim,
    plain: opening.marked ? claim : plain,
    stance,
    confidence: opening.marked ? 0.85 : 0.6,
    block: sentence.block,
  });
}

/** Finds relations whose content follows the cue: `X said that …`, `X, adding that …`, `X promised to …`, `X was described as …`. */
export function findLeading(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first; i < sentence.last; i++) if (!taken[i] && reading.quoteOf[i] === 0) findAt(scope, i);
}
