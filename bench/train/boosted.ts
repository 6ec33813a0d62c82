import type { Trees } from '#lib/analysis/classify/boosted.ts';

/** Rows of one width, one after the other, with labels 0/1 and weights. */
export type Table = {
  readonly width: number;
  readonly values: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
};

export type Settings = {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty on leaves and least sum of second derivatives in a leaf. */
  readonly lambda: number;
  readonly leastWeight: number;
  /** Share of the features that each tree looks at. */
  readonly columns: number;
};
export const SETTINGS: Settings = { trees: 150, depth: 5, rate: 0.1, lambda: 3, leastWeight: 4, columns: 0.4 };

const BINS = 48;
const SAMPLE = 20_000;

/** Borders between bins for each feature: quantiles of a sample, equal ones once. */
function bordersOf({ width, values, labels }: Table): Float64Array[] {
  const rows = labels.length;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  return Array.from({ length: width }, (_, f) => {
    const seen: number[] = [];
    for (let r = 0; r < rows; r += step) seen.push(values[r * width + f]);
    seen.sort((a, b) => a - b);
    const distinct = [...new Set(seen)];
    if (distinct.length <= BINS) return Float64Array.from(distinct.slice(0, -1), (value, i) => (value + distinct[i + 1]) / 2);
    const cuts = Array.from({ length: BINS - 1 }, (_, k) => seen[Math.floor(((k + 1) * seen.length) / BINS)]);
    return Float64Array.from(new Set(cuts));
  });
}

function binned({ width, values, labels }: Table, borders: readonly Float64Array[]): Uint8Array[] {
  return borders.map((cuts, f) =>
    Uint8Array.from(labels, (_, r) => {
      const value = values[r * width + f];
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (value <= cuts[mid]) high = mid;
        else low = mid + 1;
      }
      return low;
    }),
  );
}

type Split = { readonly feature: number; readonly bin: number; readonly gain: number };
type Growing = { roots: number[]; feature: number[]; value: number[]; right: number[] };

/** Xorshift: the same columns in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/**
 * Gradient boosting of decision trees on logistic loss with second-order leaves and histogram splits (Friedman 2001; Chen & Guestrin 2016).
 * Deterministic.
 */
export function boost(table: Table, settings: Settings = SETTINGS): Trees {
  const rows = table.labels.length;
  const borders = bordersOf(table);
  const bins = binned(table, borders);
  const random = randomOf(2463534242);
  let positive = 0;
  let total = 0;
  for (let r = 0; r < rows; r++) {
    positive += table.labels[r] * table.weights[r];
    total += table.weights[r];
  }
  const bias = Math.log((positive + 1) / (total - positive + 1));
  const scores = new Float64Array(rows).fill(bias);
  const gradient = new Float64Array(rows);
  const curve = new Float64Array(rows);
  const out: Growing = { roots: [], feature: [], value: [], right: [] };
  const score = (g: number, h: number) => (g * g) / (h + settings.lambda);

  const sumG = new Float64Array(BINS + 1);
  const sumH = new Float64Array(BINS + 1);
  const sumBins = (members: Int32Array, column: Uint8Array): void => {
    sumG.fill(0);
    sumH.fill(0);
    for (const r of members) {
      sumG[column[r]] += gradient[r];
      sumH[column[r]] += curve[r];
    }
  };
  /** The best cut of one feature whose bins are summed. */
  const bestCut = (feature: number, g: number, h: number, least: number): Split | null => {
    let best: Split | null = null;
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < borders[feature].length; bin++) {
      leftG += sumG[bin];
      leftH += sumH[bin];
      if (Math.min(leftH, h - leftH) < settings.leastWeight) continue;
      const gain = score(leftG, leftH) + score(g - leftG, h - leftH) - score(g, h);
      if (gain > (best?.gain ?? least)) best = { feature, bin, gain };
    }
    return best;
  };
  const bestSplit = (members: Int32Array, columns: readonly number[], g: number, h: number): Split | null => {
    let best: Split | null = null;
    let least = 1e-6;
    for (const feature of columns) {
      sumBins(members, bins[feature]);
      const found = bestCut(feature, g, h, least);
      if (found === null) continue;
      best = found;
      least = found.gain;
    }
    return best;
  };

  const grow = (members: Int32Array, columns: readonly number[], depth: number): void => {
    let g = 0;
    let h = 0;
    for (const r of members) {
      g += gradient[r];
      h += curve[r];
    }
    const node = out.feature.length;
    const split = depth < settings.depth ? bestSplit(members, columns, g, h) : null;
    out.feature.push(split?.feature ?? -1);
    out.right.push(0);
    if (split === null) {
      const leaf = (-settings.rate * g) / (h + settings.lambda);
      out.value.push(leaf);
      for (const r of members) scores[r] += leaf;
      return;
    }
    out.value.push(borders[split.feature][split.bin]);
    const column = bins[split.feature];
    grow(
      members.filter((r) => column[r] <= split.bin),
      columns,
      depth + 1,
    );
    out.right[node] = out.feature.length;
    grow(
      members.filter((r) => column[r] > split.bin),
      columns,
      depth + 1,
    );
  };

  const everyone = Int32Array.from({ length: rows }, (_, r) => r);
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let r = 0; r < rows; r++) {
      const p = 1 / (1 + Math.exp(-scores[r]));
      gradient[r] = table.weights[r] * (p - table.labels[r]);
      curve[r] = table.weights[r] * Math.max(1e-6, p * (1 - p));
    }
    const columns = Array.from({ length: table.width }, (_, f) => f).filter((f) => random() < settings.columns && borders[f].length > 0);
    out.roots.push(out.feature.length);
    grow(everyone, columns, 0);
  }
  return {
    bias,
    roots: Int32Array.from(out.roots),
    feature: Int16Array.from(out.feature),
    value: Float64Array.from(out.value),
    right: Int32Array.from(out.right),
  };
}
