/**
 * Boosted decision trees in preorder: node `i` asks whether feature `feature[i]` is at most `value[i]`; if so the answer goes on at
 * `i + 1`, else at `right[i]`. A leaf has feature −1 and its addend in `value`. `mean[i]` is the addend that the tree would give if it
 * ended at node `i`; of a leaf its own.
 */
export type Trees = {
  readonly bias: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly right: Int32Array;
  readonly mean: Float64Array;
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

/**
 * What each feature brings to the log-odds of a row: along the path of each tree the change of the mean goes to the feature that was asked
 * (Saabas 2014, "Interpreting random forests"). `visit` is called once per step.
 */
export function contributions(trees: Trees, row: Float64Array, at: number, visit: (feature: number, weight: number) => void): void {
  const { roots, feature, value, right, mean } = trees;
  for (const root of roots) {
    let node = root;
    while (feature[node] >= 0) {
      const next = row[at + feature[node]] <= value[node] ? node + 1 : right[node];
      visit(feature[node], mean[next] - mean[node]);
      node = next;
    }
  }
}

/** The probability of log-odds. */
export const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** The means of all nodes from those of the inner ones, in order. */
function meansOf(feature: readonly number[], value: readonly number[], inner: readonly number[]): Float64Array {
  let at = 0;
  return Float64Array.from(feature, (asked, node) => (asked < 0 ? value[node] : inner[at++]));
}

/** Trees from their nodes in preorder and the means of the inner ones: the branches follow from where the leaves stand. */
export function treesOf(bias: number, feature: readonly number[], value: readonly number[], inner: readonly number[]): Trees {
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
  return {
    bias,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    value: Float64Array.from(value),
    right,
    mean: meansOf(feature, value, inner),
  };
}
