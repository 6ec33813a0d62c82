import { contentFrom, openingAfter } from './contents.ts';
import { type Cue, verbCue } from './cues.ts';
import { phraseAfter, phraseBefore } from './phrases.ts';
import { COMMA, is, LINK, PREPOSITION, type Range, STOP, SUBORDINATOR, wordAt } from './reading.ts';
import { keep, lastIn, type Scope } from './scope.ts';

/** The subject of the sentence's main clause: its first noun phrase after opening circumstances. */
function subjectOf(scope: Scope): Range | null {
  const { reading, sentence } = scope;
  let i = sentence.first;
  if (is(reading, i, LINK | PREPOSITION | SUBORDINATOR)) {
    while (i < sentence.last && !is(reading, i, COMMA | STOP)) i++;
    i++;
  }
  const phrase = i < sentence.last ? phraseAfter(reading, i, sentence.last) : null;
  return phrase;
}

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

/** Finds relations whose content follows the cue: `X said that …`, `X, adding that …`, `X promised to …`, `X was described as …`. */
export function findLeading(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (taken[i] || reading.quoteOf[i] > 0) continue;
    const cue = verbCue(reading, i, sentence.first);
    const opening = cue ? openingAfter(reading, cue, sentence.last) : null;
    if (!cue || !opening) continue;
    const source = sourceOf(scope, cue);
    const clause = opening.sense.frames.includes('clause') || opening.sense.frames.includes('tell') || opening.marked;
    const content = contentFrom(reading, opening.at, sentence.last, clause);
    keep(scope, {
      cue: [{ first: cue.first, last: cue.last }],
      head: cue.head,
      source,
      content: [content],
      claim: opening.sense.claim,
      stance: opening.sense.stance,
      agentless: cue.mood === 'passive' && !source,
      confidence: opening.marked ? 0.85 : 0.6,
      block: sentence.block,
    });
  }
}
