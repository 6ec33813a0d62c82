type Offsets = readonly (readonly [number, number])[];
export type Relation = { readonly source: Offsets; readonly cue: Offsets; readonly content: Offsets };
export type Pair = { readonly text: string; readonly gold: readonly Relation[]; readonly predicted: readonly Relation[] };
type Counts = { tp: number; fp: number; fn: number };

/** The measures of the PolNeAR scorer: micro F1 over tokens and over relations, Pearson correlations over articles. */
export type AttributionFigures = {
  readonly content: number;
  readonly source: number;
  readonly cue: number;
  readonly relationsAtHalf: number;
  readonly relationsAtThird: number;
  readonly quotedRecall: number;
  readonly sourceGivenMatch: number;
  readonly densityR: number;
  readonly shareR: number;
  readonly relations: number;
};

const QUOTED = /[“”"]|''/;

function startsOf(text: string): Int32Array {
  return Int32Array.from(text.matchAll(/[\p{L}\p{N}\p{M}_]+/gu), (match) => match.index);
}

function cover(starts: Int32Array, spans: Offsets): Set<number> {
  const covered = new Set<number>();
  starts.forEach((at, i) => {
    if (spans.some(([start, end]) => start <= at && at < end)) covered.add(i);
  });
  return covered;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0;
  for (const i of a) if (b.has(i)) n++;
  return n;
}

const counts = (): Counts => ({ tp: 0, fp: 0, fn: 0 });
const f1 = ({ tp, fp, fn }: Counts) => (tp ? (2 * tp) / (2 * tp + fp + fn) : 0);

function add(total: Counts, hit: number, predicted: number, gold: number): void {
  total.tp += hit;
  total.fp += predicted - hit;
  total.fn += gold - hit;
}

/** Greedy one-to-one matching by Jaccard of content tokens, best first. */
function match(gold: readonly Set<number>[], predicted: readonly Set<number>[], least: number): [number, number][] {
  const candidates: [number, number, number][] = [];
  gold.forEach((g, i) => {
    predicted.forEach((p, j) => {
      const both = shared(g, p);
      const score = both / (g.size + p.size - both);
      if (both > 0 && score >= least) candidates.push([score, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [, i, j] of candidates) {
    if (usedGold.has(i) || usedPredicted.has(j)) continue;
    usedGold.add(i);
    usedPredicted.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
  const mx = mean(x);
  const my = mean(y);
  const product = (a: readonly number[], ma: number, b: readonly number[], mb: number) =>
    a.reduce((sum, v, i) => sum + (v - ma) * (b[i] - mb), 0);
  const spread = Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
  return spread ? product(x, mx, y, my) / spread : 0;
}

function sourceAgrees(gold: ReadonlySet<number>, predicted: ReadonlySet<number>): boolean {
  if (predicted.size === 0) return false;
  const both = shared(gold, predicted);
  return both >= 0.5 * (gold.size + predicted.size - both) || both === gold.size || both === predicted.size;
}

type Totals = {
  readonly content: Counts;
  readonly source: Counts;
  readonly cue: Counts;
  readonly half: Counts;
  readonly third: Counts;
  readonly quoted: { n: number; hit: number };
  readonly sources: { n: number; hit: number };
  readonly density: { readonly gold: number[]; readonly predicted: number[] };
  readonly share: { readonly gold: number[]; readonly predicted: number[] };
};

function addTokens(totals: Totals, { gold, predicted }: Pair, starts: Int32Array): void {
  const size = Math.max(1, starts.length);
  for (const role of ['content', 'source', 'cue'] as const) {
    const g = cover(
      starts,
      gold.flatMap((relation) => [...relation[role]]),
    );
    const p = cover(
      starts,
      predicted.flatMap((relation) => [...relation[role]]),
    );
    add(totals[role], shared(g, p), p.size, g.size);
    if (role !== 'content') continue;
    totals.share.gold.push(g.size / size);
    totals.share.predicted.push(p.size / size);
  }
  totals.density.gold.push((100 * gold.length) / size);
  totals.density.predicted.push((100 * predicted.length) / size);
}

function addMatches(totals: Totals, { text, gold, predicted }: Pair, starts: Int32Array): void {
  const contents = gold.map(({ content }) => cover(starts, content));
  const found = predicted.map(({ content }) => cover(starts, content));
  add(totals.third, match(contents, found, 0.3).length, predicted.length, gold.length);
  const matched = match(contents, found, 0.5);
  add(totals.half, matched.length, predicted.length, gold.length);
  const hit = new Set(matched.map(([i]) => i));
  gold.forEach(({ content }, i) => {
    if (!content.some(([start, end]) => QUOTED.test(text.slice(start, end)))) return;
    totals.quoted.n++;
    if (hit.has(i)) totals.quoted.hit++;
  });
  for (const [i, j] of matched) {
    if (gold[i].source.length === 0) continue;
    totals.sources.n++;
    if (sourceAgrees(cover(starts, gold[i].source), cover(starts, predicted[j].source))) totals.sources.hit++;
  }
}

const rate = ({ n, hit }: { n: number; hit: number }) => (n ? hit / n : 0);

/** Scores predicted relations against gold ones exactly as the reference scorer does. */
export function scoreAttributions(pairs: readonly Pair[]): AttributionFigures {
  const totals: Totals = {
    content: counts(),
    source: counts(),
    cue: counts(),
    half: counts(),
    third: counts(),
    quoted: { n: 0, hit: 0 },
    sources: { n: 0, hit: 0 },
    density: { gold: [], predicted: [] },
    share: { gold: [], predicted: [] },
  };
  for (const pair of pairs) {
    const starts = startsOf(pair.text);
    addTokens(totals, pair, starts);
    addMatches(totals, pair, starts);
  }
  return {
    content: f1(totals.content),
    source: f1(totals.source),
    cue: f1(totals.cue),
    relationsAtHalf: f1(totals.half),
    relationsAtThird: f1(totals.third),
    quotedRecall: rate(totals.quoted),
    sourceGivenMatch: rate(totals.sources),
    densityR: pearson(totals.density.gold, totals.density.predicted),
    shareR: pearson(totals.share.gold, totals.share.predicted),
    relations: totals.half.tp + totals.half.fn,
  };
}
