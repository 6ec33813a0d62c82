/** Values with the cluster (story) of each; values without a story are a cluster of their own. */
export type Sample = { readonly values: readonly number[]; readonly clusters: readonly (number | null)[] | null };

/**
 * The mean of a sample with its standard error, and for each of its `k` clusters how much its sum lies above what its size (`sizes`) times
 * the mean would be (`above`). `low` and `high` are the least and greatest value.
 */
export type Clustered = {
  readonly n: number;
  readonly k: number;
  readonly mean: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
  readonly above: Float64Array;
  readonly sizes: Float64Array;
};

/** The place of each value's story among the stories in the order in which they come, and how many there are. */
function placesOf(values: readonly number[], clusters: readonly (number | null)[]): { readonly places: Int32Array; readonly k: number } {
  const known = new Map<number, number>();
  const places = new Int32Array(values.length);
  let k = 0;
  for (let i = 0; i < values.length; i++) {
    const story = clusters[i] ?? null;
    const place = story === null ? undefined : known.get(story);
    if (story !== null && place === undefined) known.set(story, k);
    places[i] = place ?? k++;
  }
  return { places, k };
}

/** For each cluster how much its sum lies above what its size times the mean would be, and its size. */
function gathered({ values, clusters }: Sample, mean: number): Pick<Clustered, 'k' | 'above' | 'sizes'> {
  const n = values.length;
  if (clusters === null) return { k: n, above: new Float64Array(values).map((value) => value - mean), sizes: new Float64Array(n).fill(1) };
  const { places, k } = placesOf(values, clusters);
  const [above, sizes] = [new Float64Array(k), new Float64Array(k)];
  for (let i = 0; i < n; i++) {
    above[places[i]] += values[i] - mean;
    sizes[places[i]]++;
  }
  return { k, above, sizes };
}

/** Standard error of a ratio of cluster sums to cluster sizes (Cochran 1977, §6.3); 0 for fewer than two clusters. */
export function ratioError(squares: number, k: number, n: number): number {
  return k < 2 ? 0 : Math.sqrt((Math.max(0, squares) * k) / (k - 1)) / n;
}

/** Gathers the values of each story. The mean of no values is 0. */
export function clustered(sample: Sample): Clustered {
  const { values } = sample;
  const n = values.length;
  let [sum, low, high] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const mean = n === 0 ? 0 : sum / n;
  const { k, above, sizes } = gathered(sample, mean);
  const squares = above.reduce((total, each) => total + each * each, 0);
  return { n, k, mean, error: ratioError(squares, k, n), low, high, above, sizes };
}
