import { HEARSAY_ADVERBS, SEEMING_VERBS } from '../../lexicons/attribution-nouns.ts';
import { ADVERB, AUXILIARY, is, LEXICAL, type Range, wordAt } from '../reading.ts';
import { contentFrom } from './contents.ts';
import { phraseBefore } from './phrases.ts';
import { keep, type Scope } from './scope.ts';

const SEEMING = new Set(SEEMING_VERBS);
const HEARSAY = new Set(HEARSAY_ADVERBS);
const AFTER_SEEMING = new Set(['to', 'that', 'like', 'as']);

function add(scope: Scope, head: number, cue: Range): void {
  const { reading, sentence } = scope;
  const subject = phraseBefore(reading, cue.first, sentence.first);
  if (!subject || cue.last >= sentence.last || !is(reading, cue.last, LEXICAL)) return;
  keep(scope, {
    cue: [cue],
    head,
    source: null,
    content: [subject, contentFrom(reading, cue.last, sentence.last, false)],
    claim: HEARSAY.has(wordAt(reading, head)) ? 'statement' : 'belief',
    stance: HEARSAY.has(wordAt(reading, head)) ? 'distancing' : 'neutral',
    confidence: 0.5,
    block: sentence.block,
  });
}

/** The cue whose verb or adverb is the token `i`, or null. */
function cueAt({ reading, sentence }: Scope, i: number): Range | null {
  const word = wordAt(reading, i);
  if (HEARSAY.has(word)) return { first: i, last: i + 1 };
  if (!SEEMING.has(word) || (word.startsWith('appear') && !AFTER_SEEMING.has(wordAt(reading, i + 1)))) return null;
  let first = i;
  while (first > sentence.first && is(reading, first - 1, ADVERB | AUXILIARY)) first--;
  return { first, last: i + 1 };
}

/** Finds what seems or is said to be so without anyone who says it: `the plan seems to …`, `she reportedly …`. */
export function findSeeming(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    const cue = taken[i] || reading.quoteOf[i] > 0 ? null : cueAt(scope, i);
    if (cue) add(scope, i, cue);
  }
}
