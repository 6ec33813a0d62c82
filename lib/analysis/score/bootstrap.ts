import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const DRAWS = 400;
const SEED = 20_260_901;

/**
 * 95 % percentile interval of a weighted mean by resampling its items (Efron & Tibshirani 1993, ch. 13), 400 draws from a fixed
 * seed, so that the same items always give the same interval; null under two items of positive weight.
 */
export function bootstrapMean(values: readonly number[], weights: readonly number[]): { low: number; high: number } | null {
  const n = values.length;
  if (n < 2) return null;
  const random = xoroshiro128plus(SEED);
  const means = new Float64Array(DRAWS);
  for (let d = 0; d < DRAWS; d++) {
    let sum = 0;
    let weight = 0;
    for (let k = 0; k < n; k++) {
      const i = uniformInt(random, 0, n - 1);
      sum += values[i] * weights[i];
      weight += weights[i];
    }
    means[d] = sum / weight;
  }
  means.sort();
  return { low: means[Math.floor(0.025 * DRAWS)], high: means[Math.ceil(0.975 * DRAWS) - 1] };
}
