import { senseFor } from '../cues/verbs.ts';
import { COMMA, is, wordAt } from '../reading.ts';
import { canFollowContent, verbCue } from './cues.ts';
import { phraseBefore } from './phrases.ts';
import { keep, type Scope } from './scope.ts';

/** Farthest that the verb stands before the comma or colon: "said in an interview with local radio:". */
const REACH = 14;

/** Finds a cue whose words are the next paragraph: `The statement continued,` + a paragraph in quotation marks. The content is added with that quotation. */
export function findAnnouncing(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  const end = sentence.last - 1;
  const endsBlock = sentence.last === reading.doc.blockTokens[sentence.block + 1];
  if (!endsBlock || (!is(reading, end, COMMA) && wordAt(reading, end) !== ':')) return;
  for (let i = end - 1; i >= Math.max(sentence.first, end - REACH); i--) {
    if (taken[i] || reading.quoteOf[i] > 0) continue;
    const cue = verbCue(reading, i, sentence.first);
    if (!cue || !canFollowContent(cue)) continue;
    const { claim, stance } = senseFor(cue.verb, ['clause', 'tell']);
    keep(scope, {
      cue: [{ first: cue.first, last: cue.last }],
      head: cue.head,
      source: phraseBefore(reading, cue.first, sentence.first),
      content: [],
      claim,
      stance,
      confidence: 0.8,
      block: sentence.block,
    });
    return;
  }
}
