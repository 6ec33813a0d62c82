import { ADJECTIVE_GROUPS, NOUN_GROUPS, type NounGroup } from '../../lexicons/attribution-nouns.ts';
import { ADVERB, AUXILIARY, DETERMINER, is, LEXICAL, POSSESSIVE, type Range, type Reading, wordAt } from '../reading.ts';
import { mainVerbAfter } from './clauses.ts';
import { contentFrom } from './contents.ts';
import { phraseBefore } from './phrases.ts';
import { keep, type Scope } from './scope.ts';

type Entry = Pick<NounGroup, 'claim' | 'plain' | 'stance' | 'before'>;

function index(groups: readonly NounGroup[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const group of groups) for (const noun of group.nouns.split(' ')) entries.set(noun, [...(entries.get(noun) ?? []), group]);
  return entries;
}

const NOUNS = index(NOUN_GROUPS);
const ADJECTIVES = index(ADJECTIVE_GROUPS);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

function entryAt(reading: Reading, entries: ReadonlyMap<string, readonly Entry[]>, i: number): Entry | null {
  return entries.get(wordAt(reading, i))?.find(({ before }) => before.includes(wordAt(reading, i + 1))) ?? null;
}

const isPossessive = (reading: Reading, i: number) => is(reading, i, LEXICAL) && wordAt(reading, i).endsWith("'s");

/** Who the noun belongs to: "his", "Ames's", "the party's" up to two words before it; null when nobody is named. */
function owner(reading: Reading, noun: number, floor: number): Range | null {
  for (let i = noun - 1; i >= Math.max(floor, noun - 3); i--) {
    if (is(reading, i, POSSESSIVE)) return { first: i, last: i + 1 };
    if (isPossessive(reading, i)) return phraseBefore(reading, i + 1, floor);
    if (!is(reading, i, LEXICAL) || is(reading, i, DETERMINER | AUXILIARY)) return null;
  }
  return null;
}

/** Finds nouns that attribute: `his criticism of the plan`, `the claim that …`. A noun with a preposition needs an owner. */
function findNoun(scope: Scope, i: number): void {
  const { reading, sentence } = scope;
  const entry = entryAt(reading, NOUNS, i);
  if (!entry) return;
  const source = owner(reading, i, sentence.first);
  const that = wordAt(reading, i + 1) === 'that';
  if (!source && !that) return;
  const at = that || entry.claim === 'intention' ? i + 1 : i + 2;
  if (at >= sentence.last || !is(reading, at, LEXICAL)) return;
  keep(scope, {
    cue: [{ first: i, last: at }],
    head: i,
    source,
    content: [contentFrom(reading, at, that ? sentence.last : mainVerbAfter(reading, at, sentence.last), false)],
    claim: entry.claim,
    ...(entry.plain && { plain: entry.plain }),
    stance: entry.stance,
    confidence: 0.5,
    block: sentence.block,
  });
}

/** Finds adjectives that attribute: `X is confident that …`, `X was intent on …`. */
function findAdjective(scope: Scope, i: number): void {
  const { reading, sentence } = scope;
  const entry = entryAt(reading, ADJECTIVES, i);
  if (!entry) return;
  let first = i;
  while (first > sentence.first && is(reading, first - 1, ADVERB | AUXILIARY)) first--;
  let be = false;
  for (let j = first; j < i; j++) be ||= BE.has(wordAt(reading, j));
  const source = be ? phraseBefore(reading, first, sentence.first) : null;
  if (!source || i + 2 >= sentence.last) return;
  const at = wordAt(reading, i + 1) === 'that' || wordAt(reading, i + 1) === 'to' ? i + 1 : i + 2;
  keep(scope, {
    cue: [{ first, last: Math.max(i + 1, at === i + 2 ? at : i + 1) }],
    head: i,
    source,
    content: [contentFrom(reading, at, sentence.last, false)],
    claim: entry.claim,
    stance: entry.stance,
    confidence: 0.6,
    block: sentence.block,
  });
}

/** Finds nominal and adjectival cues. */
export function findNominal(scope: Scope): void {
  const { reading, sentence, taken } = scope;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (taken[i] || reading.quoteOf[i] > 0) continue;
    findNoun(scope, i);
    if (!taken[i]) findAdjective(scope, i);
  }
}
