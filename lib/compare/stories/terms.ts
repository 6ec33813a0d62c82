import { COMMON_WORDS } from './common-words.ts';

/** What an article is about: terms with their weights in the article, heaviest first. */
export type Terms = readonly (readonly [term: string, weight: number])[];

const WORD = /[\p{L}\p{N}]{1,64}(?:['’.-][\p{L}\p{N}]{1,64}){0,4}/gu;
const MARKED = /['’.]/;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?:\n“"]/;
/** Words of the lead, and how often a word there or in the title counts; a pair of neighbouring words counts less than a word. */
const LEAD_WORDS = 80;
const LEAD = 3;
const TITLE = 5;
const PAIR = 0.7;
/** A name weighs twice as much as another term. */
const NAME = 2;
const MOST_TERMS = 150;
const SHORTEST = 3;

/** A word, or a pair of neighbouring words, of an article: how often it counts, and whether it is a name. */
type Entry = { readonly term: string; readonly followers: Map<Entry, Entry>; n: number; name: boolean };
/** The entries in the order in which they were met; those of words by the word as it stands there (null: it tells nothing) and by the term. */
type Counts = { readonly all: Entry[]; readonly byWord: Map<string, Entry | null>; readonly byTerm: Map<string, Entry> };

function plain(word: string): string {
  const whole = word.toLowerCase();
  const lower = MARKED.test(whole) ? whole.replaceAll('’', "'").replace(/'s$/, '').replace(/['.]/g, '') : whole;
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

const tellsNothing = (term: string) => term.length < SHORTEST || COMMON_WORDS.has(term);

function newEntry({ all }: Counts, term: string): Entry {
  const entry: Entry = { term, followers: new Map(), n: 0, name: false };
  all.push(entry);
  return entry;
}

function entryOf(counts: Counts, word: string): Entry | null {
  const known = counts.byWord.get(word);
  if (known !== undefined) return known;
  const term = plain(word);
  const entry = tellsNothing(term) ? null : (counts.byTerm.get(term) ?? newEntry(counts, term));
  if (entry !== null) counts.byTerm.set(term, entry);
  counts.byWord.set(word, entry);
  return entry;
}

function pairOf(counts: Counts, before: Entry, entry: Entry): Entry {
  const known = before.followers.get(entry);
  if (known !== undefined) return known;
  const pair = newEntry(counts, `${before.term} ${entry.term}`);
  before.followers.set(entry, pair);
  return pair;
}

/** Counts the words and pairs of words of a text, `leadTimes` for each within the first words, once for the others. */
function count(text: string, leadTimes: number, counts: Counts): void {
  let before: Entry | null = null;
  let end = 0;
  let n = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const starts = n === 0 || (gap !== ' ' && SENTENCE_END.test(gap));
    const weight = n++ < LEAD_WORDS ? leadTimes : 1;
    end = index + word.length;
    const entry = entryOf(counts, word);
    if (entry !== null) {
      entry.n += weight;
      entry.name ||= !starts && CAPITAL.test(word);
      if (before !== null && gap === ' ') pairOf(counts, before, entry).n += weight * PAIR;
    }
    before = entry;
  }
}

/** The heaviest entries, of equally heavy ones those that were met first. */
function heaviest(all: readonly Entry[]): readonly Entry[] {
  const heaviness = ({ n, name }: Entry) => (name ? NAME * n : n);
  const least = all.length > MOST_TERMS ? Float64Array.from(all, heaviness).sort()[all.length - MOST_TERMS] : 0;
  return all
    .filter((entry) => heaviness(entry) >= least)
    .sort((a, b) => heaviness(b) - heaviness(a))
    .slice(0, MOST_TERMS);
}

/**
 * The terms of an article: its words and pairs of neighbouring words without the common ones, by 1 + ln of how often they stand there
 * (Salton & Buckley 1988), lead and title counting more, names twice. At most 150.
 */
export function storyTerms(title: string, body: string): Terms {
  const counts: Counts = { all: [], byWord: new Map(), byTerm: new Map() };
  count(title, TITLE, counts);
  count(body, LEAD, counts);
  return heaviest(counts.all).map(({ term, n, name }) => [
    term,
    Math.round(100 * (name ? NAME : 1) * Math.max(0.5, 1 + Math.log(n))) / 100,
  ]);
}
