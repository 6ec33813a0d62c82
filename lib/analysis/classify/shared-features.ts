import { STOP_WORDS } from '../lexicons/stop-words.ts';
import { MARK } from '../model/document.ts';
import { isCapital } from '../nlp/capital.ts';
import { distinctForms } from '../nlp/distinct-forms.ts';
import { isProse } from './context-features.ts';
import type { PageFacts } from './page-facts.ts';

/** What a line has in common with the other lines of its page, in the order of the values. */
export const SHARED_FEATURES: readonly string[] = [
  'copies',
  'same label',
  'same first word',
  'same first two words',
  'same last word',
  'shared runs',
  'letters a word',
  'words in prose',
  'share of words in prose',
  'share of names in prose',
  'names not in prose',
];

const MOST = 20;
const RUN = 5;
const SHORTEST = 3;
const LABEL = /^[\p{L}\p{N}][\p{L}\p{N} /&'-]{0,28}:/u;
const NONE = -1;
const MANY = -2;

/** The words of a page as the numbers of their forms: those of block `i` are `ids[first[i]]` to `ids[first[i + 1] - 1]`; marks are left out. */
type Words = {
  readonly ids: Int32Array;
  readonly first: Int32Array;
  readonly capital: Uint8Array;
  /** Per number: whether the word says anything by itself. */
  readonly content: readonly boolean[];
};

const isContent = (word: string) => word.length >= SHORTEST && !STOP_WORDS.has(word);

function wordsOf({ doc }: PageFacts): Words {
  const { tokens, text, blocks, blockTokens } = doc;
  const forms = distinctForms(tokens);
  const content = forms.first.map((token) => isContent(tokens.lower[token]));
  const ids = new Int32Array(tokens.length);
  const capital = new Uint8Array(tokens.length);
  const first = new Int32Array(blocks.length + 1);
  let size = 0;
  for (let block = 0; block < blocks.length; block++) {
    first[block] = size;
    for (let i = blockTokens[block]; i < blockTokens[block + 1]; i++) {
      if (tokens.kind[i] === MARK) continue;
      ids[size] = forms.ids[i];
      capital[size++] = isCapital(text, tokens.start[i]) ? 1 : 0;
    }
  }
  first[blocks.length] = size;
  return { ids, first, capital, content };
}

/** How many lines have each key; lines without one have null. */
function timesOf(keys: readonly (string | null)[]): number[] {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return keys.map((key) => (key === null ? 0 : Math.min(MOST, counts.get(key) ?? 0)));
}

/** The share of the runs of five words of each line that stand in another line too; −1 for lines of fewer words. */
function runsOf({ ids, first }: Words): Float64Array {
  const blocks = first.length - 1;
  const runs = new Int32Array(ids.length);
  const owner = new Map<number, number>();
  for (let block = 0; block < blocks; block++) {
    for (let i = first[block]; i + RUN <= first[block + 1]; i++) {
      let hash = 0;
      for (let k = 0; k < RUN; k++) hash = Math.imul(hash ^ ids[i + k], 0x01000193) ^ (hash >>> 15);
      runs[i] = hash;
      const seen = owner.get(runs[i]);
      if (seen === undefined) owner.set(runs[i], block);
      else if (seen !== block) owner.set(runs[i], MANY);
    }
  }
  return Float64Array.from({ length: blocks }, (_, block) => {
    const size = first[block + 1] - first[block] - RUN + 1;
    if (size <= 0) return NONE;
    let hit = 0;
    for (let i = first[block]; i < first[block] + size; i++) if (owner.get(runs[i]) === MANY) hit++;
    return hit / size;
  });
}

/** For each word the number of paragraphs that it stands in. */
function proseCounts(page: PageFacts, { ids, first, content }: Words): Int32Array {
  const counts = new Int32Array(content.length);
  const seen = new Int32Array(content.length).fill(NONE);
  for (let block = 0; block + 1 < first.length; block++) {
    if (!isProse(page, block)) continue;
    for (let i = first[block]; i < first[block + 1]; i++) {
      if (seen[ids[i]] === block) continue;
      seen[ids[i]] = block;
      counts[ids[i]]++;
    }
  }
  return counts;
}

/** Writes how many of a line's own words, and of its names, stand in the paragraphs of the page other than itself. */
function overlapWriter(page: PageFacts, words: Words): (block: number, out: Float64Array, at: number) => void {
  const { ids, first, capital, content } = words;
  const counts = proseCounts(page, words);
  const seen = new Int32Array(content.length).fill(NONE);
  const tally = { words: 0, wordsKnown: 0, names: 0, namesKnown: 0 };
  const add = (isName: number, isKnown: number) => {
    tally.words++;
    tally.wordsKnown += isKnown;
    tally.names += isName;
    tally.namesKnown += isName * isKnown;
  };
  return (block, out, at) => {
    Object.assign(tally, { words: 0, wordsKnown: 0, names: 0, namesKnown: 0 });
    const own = Number(isProse(page, block));
    for (let i = first[block]; i < first[block + 1]; i++) {
      const id = ids[i];
      if (!content[id] || seen[id] === block) continue;
      seen[id] = block;
      add(capital[i], Number(counts[id] > own));
    }
    out[at] = tally.wordsKnown;
    out[at + 1] = tally.words === 0 ? NONE : tally.wordsKnown / tally.words;
    out[at + 2] = tally.names === 0 ? NONE : tally.namesKnown / tally.names;
    out[at + 3] = tally.names - tally.namesKnown;
  };
}

/** A writer of the values of `SHARED_FEATURES` for the blocks of a page. */
export function sharedFeatures(page: PageFacts): (block: number, out: Float64Array, at: number) => void {
  const { facts } = page;
  const words = wordsOf(page);
  const { ids, first } = words;
  const size = (i: number) => first[i + 1] - first[i];
  const keys = (from: (i: number) => string) => timesOf(facts.map((_, i) => (size(i) === 0 ? null : from(i))));
  const copies = timesOf(facts.map(({ norm }) => norm));
  const labels = timesOf(facts.map(({ norm }) => LABEL.exec(norm)?.[0] ?? null));
  const openings = keys((i) => `${ids[first[i]]}`);
  const longer = keys((i) => (size(i) > 1 ? `${ids[first[i]]} ${ids[first[i] + 1]}` : `${ids[first[i]]}`));
  const endings = keys((i) => `${ids[first[i + 1] - 1]}`);
  const runs = runsOf(words);
  const overlap = overlapWriter(page, words);
  return (i, out, at) => {
    out[at] = copies[i];
    out[at + 1] = labels[i];
    out[at + 2] = openings[i];
    out[at + 3] = longer[i];
    out[at + 4] = endings[i];
    out[at + 5] = runs[i];
    out[at + 6] = Math.min(40, facts[i].text.length / Math.max(1, size(i)));
    overlap(i, out, at + 7);
  };
}
