/**
 * Boosted decision trees in preorder: node `i` asks whether feature `feature[i]` is at most `value[i]`; if so the answer goes on at
 * `i + 1`, else at `right[i]`. A leaf has feature −1 and its addend in `value`.
 */
export type Trees = {
  readonly bias: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
};

/** The log-odds that the trees give to the row of features that starts at `at`. */
export function logOdds({ bias, roots, feature, value, right }: Trees, row: Float64Array, at: number): number {
  let sum = bias;
  for (const root of roots) {
    let node = root;
    while (feature[node] >= 0) node = row[at + feature[node]] <= value[node] ? node + 1 : right[node];
    sum += value[node];
  }
  return sum;
}

/** The probability of log-odds. */
export const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Trees from their nodes in preorder: the branches follow from where the leaves stand. */
export function treesOf(bias: number, feature: readonly number[], value: readonly number[]): Trees {
  const right = new Int32Array(feature.length);
  const roots: number[] = [];
  const open: number[] = [];
  for (let node = 0; node < feature.length; node++) {
    if (open.length === 0) roots.push(node);
    if (feature[node] >= 0) {
      open.push(node);
      continue;
    }
    let inner = open.pop();
    while (inner !== undefined && right[inner] > 0) inner = open.pop();
    if (inner === undefined) continue;
    right[inner] = node + 1;
    open.push(inner);
  }
  return { bias, roots: Int32Array.from(roots), feature: Int16Array.from(feature), value: Float64Array.from(value), right };
}
