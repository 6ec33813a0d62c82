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
export const SETTINGS: Settings = { trees: 250, depth: 5, rate: 0.06, lambda: 3, leastWeight: 4, columns: 0.4 };

const BINS = 48;
const STRIDE = 2 * (BINS + 1);
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
type Sums = { readonly g: number; readonly h: number };
type Growing = { roots: number[]; feature: number[]; value: number[]; right: number[]; mean: number[] };

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
  const out: Growing = { roots: [], feature: [], value: [], right: [], mean: [] };
  const score = (g: number, h: number) => (g * g) / (h + settings.lambda);

  /** Sums of first and second derivatives by bin, for each of the columns: `[gradient, curve]` pairs. */
  const histogramOf = (members: Int32Array, columns: readonly number[]): Float64Array => {
    const out = new Float64Array(columns.length * STRIDE);
    columns.forEach((feature, c) => {
      const column = bins[feature];
      const from = c * STRIDE;
      for (const r of members) {
        const at = from + 2 * column[r];
        out[at] += gradient[r];
        out[at + 1] += curve[r];
      }
    });
    return out;
  };
  /** The best cut of one feature whose sums begin at `from`. */
  const bestCut = (sums: Float64Array, from: number, feature: number, { g, h }: Sums, least: number): Split | null => {
    let best: Split | null = null;
    let leftG = 0;
    let leftH = 0;
    for (let bin = 0; bin < borders[feature].length; bin++) {
      leftG += sums[from + 2 * bin];
      leftH += sums[from + 2 * bin + 1];
      if (Math.min(leftH, h - leftH) < settings.leastWeight) continue;
      const gain = score(leftG, leftH) + score(g - leftG, h - leftH) - score(g, h);
      if (gain > (best?.gain ?? least)) best = { feature, bin, gain };
    }
    return best;
  };
  const bestSplit = (histogram: Float64Array, columns: readonly number[], sums: Sums): Split | null => {
    let best: Split | null = null;
    let least = 1e-6;
    columns.forEach((feature, c) => {
      const found = bestCut(histogram, c * STRIDE, feature, sums, least);
      if (found === null) return;
      best = found;
      least = found.gain;
    });
    return best;
  };
  /** The histograms of both branches: the smaller is counted, the other is what is left of the parent's. */
  const branch = (parent: Float64Array, left: Int32Array, right: Int32Array, columns: readonly number[]) => {
    const counted = histogramOf(left.length <= right.length ? left : right, columns);
    const rest = parent.map((value, i) => value - counted[i]);
    return left.length <= right.length ? [counted, rest] : [rest, counted];
  };

  const grow = (members: Int32Array, histogram: Float64Array, columns: readonly number[], depth: number): void => {
    const sums = { g: 0, h: 0 };
    for (const r of members) {
      sums.g += gradient[r];
      sums.h += curve[r];
    }
    const node = out.feature.length;
    const split = depth < settings.depth ? bestSplit(histogram, columns, sums) : null;
    out.feature.push(split?.feature ?? -1);
    out.right.push(0);
    const mean = (-settings.rate * sums.g) / (sums.h + settings.lambda);
    out.mean.push(mean);
    if (split === null) {
      out.value.push(mean);
      for (const r of members) scores[r] += mean;
      return;
    }
    out.value.push(borders[split.feature][split.bin]);
    const column = bins[split.feature];
    const left = members.filter((r) => column[r] <= split.bin);
    const right = members.filter((r) => column[r] > split.bin);
    const isLast = depth + 1 >= settings.depth;
    const [ofLeft, ofRight] = isLast ? [histogram, histogram] : branch(histogram, left, right, columns);
    grow(left, ofLeft, columns, depth + 1);
    out.right[node] = out.feature.length;
    grow(right, ofRight, columns, depth + 1);
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
    grow(everyone, histogramOf(everyone, columns), columns, 0);
  }
  return {
    bias,
    roots: Int32Array.from(out.roots),
    feature: Int16Array.from(out.feature),
    value: Float64Array.from(out.value),
    right: Int32Array.from(out.right),
    mean: Float64Array.from(out.mean),
  };
}
