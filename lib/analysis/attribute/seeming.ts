import { HEARSAY_ADVERBS, SEEMING_VERBS } from '../lexicons/attribution-nouns.ts';
import { contentFrom } from './contents.ts';
import { phraseBefore } from './phrases.ts';
import { ADVERB, AUXILIARY, is, LEXICAL, type Range, wordAt } from './reading.ts';
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
    agentless: true,
    confidence: 0.5,
    block: sentence.block,
  });
}

/** Finds what seems or is said to be so without anyone who says it: `the plan seems to …`, `she reportedly …`. */
export function findSeeming(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (taken[i] || reading.quoteOf[i] > 0) continue;
    if (HEARSAY.has(wordAt(reading, i))) add(scope, i, { first: i, last: i + 1 });
    if (!SEEMING.has(wordAt(reading, i)) || (/^appear/.test(wordAt(reading, i)) && !AFTER_SEEMING.has(wordAt(reading, i + 1)))) continue;
    let first = i;
    while (first > sentence.first && is(reading, first - 1, ADVERB | AUXILIARY)) first--;
    add(scope, i, { first, last: i + 1 });
  }
}
