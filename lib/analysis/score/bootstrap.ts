import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const DRAWS = 400;
const SEED = 20_260_901;

/** From so many items on the draws' normal limit takes their place: it differs little there, and its cost is linear. */
const MANY = 1000;

/** The interval that the draws tend to: the mean of a ratio ± 1.96 standard errors (Cochran 1977, §6.3). */
function normalInterval(values: readonly number[], weights: readonly number[]): { low: number; high: number } {
  let sum = 0;
  let weight = 0;
  for (let k = 0; k < values.length; k++) {
    sum += values[k] * weights[k];
    weight += weights[k];
  }
  const mean = sum / weight;
  let squares = 0;
  for (let k = 0; k < values.length; k++) squares += (weights[k] * (values[k] - mean)) ** 2;
  const margin = (1.96 * Math.sqrt(squares)) / weight;
  return { low: Math.max(0, mean - margin), high: Math.min(1, mean + margin) };
}

/** Up to so many items the drawn numbers are kept: they are the same for all articles of as many sentences, and take 1.6 MB in all. */
const KEPT = 64;
const kept = new Map<number, Uint16Array>();

/** The items that are drawn, `DRAWS` times as many as there are. */
function draw(items: number): Uint16Array {
  const random = xoroshiro128plus(SEED);
  const out = new Uint16Array(DRAWS * items);
  for (let k = 0; k < out.length; k++) out[k] = uniformInt(random, 0, items - 1);
  return out;
}

function drawsOf(items: number): Uint16Array {
  const draws = kept.get(items) ?? draw(items);
  if (items <= KEPT) kept.set(items, draws);
  return draws;
}

/**
 * 95 % percentile interval of a weighted mean of values in 0–1 by resampling its items (Efron & Tibshirani 1993, ch. 13), 400 draws from
 * a fixed seed, so that the same items always give the same interval; null under two items of positive weight. From 1,000 items on it is the normal limit.
 */
export function bootstrapMean(values: readonly number[], weights: readonly number[]): { low: number; high: number } | null {
  const n = values.length;
  if (n < 2) return null;
  if (n >= MANY) return normalInterval(values, weights);
  const draws = drawsOf(n);
  const shares = Float64Array.from(weights);
  const products = shares.map((weight, k) => values[k] * weight);
  const means = new Float64Array(DRAWS);
  for (let d = 0; d < DRAWS; d++) {
    let sum = 0;
    let weight = 0;
    for (let k = d * n; k < (d + 1) * n; k++) {
      sum += products[draws[k]];
      weight += shares[draws[k]];
    }
    means[d] = sum / weight;
  }
  means.sort();
  return { low: means[Math.floor(0.025 * DRAWS)], high: means[Math.ceil(0.975 * DRAWS) - 1] };
}
