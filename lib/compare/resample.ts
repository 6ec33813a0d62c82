import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Values with the cluster (story) of each; values without a story are a cluster of their own. */
export type Sample = { readonly values: readonly number[]; readonly clusters: readonly (number | null)[] | null };

/** Bootstrap draws (METHODS §6). */
export const DRAWS = 2000;

type Cluster = { sum: number; n: number };

function clustersOf({ values, clusters }: Sample): Cluster[] {
  const byStory = new Map<number, Cluster>();
  const out: Cluster[] = [];
  values.forEach((value, i) => {
    const story = clusters?.[i] ?? null;
    const known = story === null ? undefined : byStory.get(story);
    if (known) {
      known.sum += value;
      known.n++;
      return;
    }
    const fresh = { sum: value, n: 1 };
    out.push(fresh);
    if (story !== null) byStory.set(story, fresh);
  });
  return out;
}

/** Clusters from which on the normal distribution, to which the means of resamples tend, stands for resampling: the cost no longer grows. */
const LARGE = 1000;
const TWO_TO_30 = 2 ** 30;

/** One draw from the standard normal distribution (Box & Muller 1958). */
function normal(random: ReturnType<typeof xoroshiro128plus>): number {
  const u = (uniformInt(random, 0, TWO_TO_30 - 1) + 1) / TWO_TO_30;
  const v = uniformInt(random, 0, TWO_TO_30 - 1) / TWO_TO_30;
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

/** Mean and its standard error as a ratio of cluster sums to cluster sizes (Cochran 1977, §6.3). */
function meanOf(clusters: readonly Cluster[]): { readonly mean: number; readonly error: number } {
  let sum = 0;
  let n = 0;
  for (const cluster of clusters) {
    sum += cluster.sum;
    n += cluster.n;
  }
  const mean = sum / n;
  let squares = 0;
  for (const cluster of clusters) squares += (cluster.sum - mean * cluster.n) ** 2;
  return { mean, error: Math.sqrt((squares * clusters.length) / (clusters.length - 1)) / n };
}

/**
 * Means of `DRAWS` samples of whole clusters with replacement (Davison & Hinkley 1997, §3.8), in the order drawn; from 1,000 clusters
 * on, draws from the normal distribution with their mean and standard error. The same sample and seed give the same means.
 */
export function resampledMeans(sample: Sample, seed: number): Float64Array {
  const clusters = clustersOf(sample);
  const random = xoroshiro128plus(seed);
  const means = new Float64Array(DRAWS);
  if (clusters.length >= LARGE) {
    const { mean, error } = meanOf(clusters);
    return means.map(() => mean + error * normal(random));
  }
  for (let d = 0; d < DRAWS; d++) {
    let sum = 0;
    let n = 0;
    for (let k = 0; k < clusters.length; k++) {
      const drawn = clusters[uniformInt(random, 0, clusters.length - 1)];
      sum += drawn.sum;
      n += drawn.n;
    }
    means[d] = sum / n;
  }
  return means;
}

/** The 95 % percentile interval of draws. */
export function interval(draws: Float64Array): { readonly low: number; readonly high: number } {
  const sorted = draws.toSorted();
  return { low: sorted[Math.floor(0.025 * (sorted.length - 1))], high: sorted[Math.ceil(0.975 * (sorted.length - 1))] };
}
