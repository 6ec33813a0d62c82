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

function placesOf({ values, clusters }: Sample): Int32Array {
  const known = new Map<number, number>();
  let next = 0;
  return Int32Array.from(values, (_, i) => {
    const story = clusters?.[i] ?? null;
    const place = story === null ? undefined : known.get(story);
    if (place !== undefined) return place;
    if (story !== null) known.set(story, next);
    return next++;
  });
}

/** Standard error of a ratio of cluster sums to cluster sizes (Cochran 1977, §6.3); 0 for fewer than two clusters. */
export function ratioError(squares: number, k: number, n: number): number {
  return k < 2 ? 0 : Math.sqrt((Math.max(0, squares) * k) / (k - 1)) / n;
}

/** Gathers the values of each story. The mean of no values is 0. */
export function clustered(sample: Sample): Clustered {
  const { values } = sample;
  const n = values.length;
  const places = placesOf(sample);
  let [sum, low, high, k] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  values.forEach((value, i) => {
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
    if (places[i] >= k) k = places[i] + 1;
  });
  const mean = n === 0 ? 0 : sum / n;
  const [above, sizes] = [new Float64Array(k), new Float64Array(k)];
  values.forEach((value, i) => {
    above[places[i]] += value - mean;
    sizes[places[i]]++;
  });
  const squares = above.reduce((total, each) => total + each * each, 0);
  return { n, k, mean, error: ratioError(squares, k, n), low, high, above, sizes };
}
