import type { PageFacts } from './page-facts.ts';

/** Where a line stands among the paragraphs of the page, in the order of the values. */
export const CONTEXT_FEATURES: readonly string[] = [
  'prose before',
  'prose after',
  'prose share before',
  'gap to last prose',
  'gap to next prose',
  'position',
  'words before',
  'words of last',
  'words of next',
  'words of last but one',
  'words of next but one',
  'last stops',
  'next stops',
  'last title-like',
  'next title-like',
  'last cue',
  'next cue',
  'prose within 2',
  'prose within 5',
  'short run',
  'page blocks',
  'page prose',
];

const PROSE_WORDS = 15;

/** Whether a block reads like a paragraph: 15 words or more, ending as a sentence, not mostly links, no notice and no decisive cue. */
export function isProse(page: PageFacts, block: number): boolean {
  const { words, stops, linkDensity } = page.facts[block];
  return words >= PROSE_WORDS && stops && linkDensity < 0.4 && page.notices.share[block] < 0.6 && page.cues[block].confidence < 0.9;
}

type Sums = {
  readonly prose: Uint8Array;
  readonly before: Float64Array;
  readonly last: Int32Array;
  readonly next: Int32Array;
  readonly count: Int32Array;
};

function sumsOf(page: PageFacts): Sums {
  const n = page.facts.length;
  const prose = new Uint8Array(n);
  const before = new Float64Array(n + 1);
  const count = new Int32Array(n + 1);
  const last = new Int32Array(n);
  const next = new Int32Array(n);
  let seen = -1;
  for (let i = 0; i < n; i++) {
    prose[i] = isProse(page, i) ? 1 : 0;
    last[i] = seen;
    if (prose[i]) seen = i;
    before[i + 1] = before[i] + (prose[i] ? page.facts[i].words : 0);
    count[i + 1] = count[i] + prose[i];
  }
  seen = n;
  for (let i = n - 1; i >= 0; i--) {
    next[i] = seen === n ? -1 : seen;
    if (prose[i]) seen = i;
  }
  return { prose, before, last, next, count };
}

/** A writer of the values of `CONTEXT_FEATURES` for the blocks of a page. */
export function contextFeatures(page: PageFacts): (block: number, out: Float64Array, at: number) => void {
  const { facts, cues } = page;
  const n = facts.length;
  const { prose, before, last, next, count } = sumsOf(page);
  const total = before[n];
  const size = (i: number) => (i < 0 || i >= n ? -1 : Math.min(60, facts[i].words));
  const flag = (i: number, value: (i: number) => boolean) => (i < 0 || i >= n ? -1 : value(i) ? 1 : 0);
  const near = (i: number, reach: number) => {
    const from = Math.max(0, i - reach);
    const to = Math.min(n, i + reach + 1);
    return (count[to] - count[from] - prose[i]) / Math.max(1, to - from - 1);
  };
  let words = 0;
  let run = 0;
  return (i, out, at) => {
    run = facts[i].words < 8 ? run + 1 : 0;
    const values = [
      Math.min(8, count[i]),
      Math.min(8, count[n] - count[i + 1]),
      total === 0 ? 0 : before[i] / total,
      last[i] < 0 ? 30 : Math.min(30, i - last[i]),
      next[i] < 0 ? 30 : Math.min(30, next[i] - i),
      Math.min(60, i),
      words / Math.max(1, page.words),
      size(i - 1),
      size(i + 1),
      size(i - 2),
      size(i + 2),
      flag(i - 1, (k) => facts[k].stops),
      flag(i + 1, (k) => facts[k].stops),
      flag(i - 1, (k) => facts[k].titleLike),
      flag(i + 1, (k) => facts[k].titleLike),
      flag(i - 1, (k) => cues[k].confidence > 0.8),
      flag(i + 1, (k) => cues[k].confidence > 0.8),
      near(i, 2),
      near(i, 5),
      Math.min(20, run),
      Math.log2(1 + n),
      Math.log2(1 + total),
    ];
    for (let k = 0; k < values.length; k++) out[at + k] = values[k];
    words += facts[i].words;
  };
}
