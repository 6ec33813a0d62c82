import { writeFileSync } from 'node:fs';
import { differenceOf, draw } from '#lib/compare/difference.ts';
import { qValues } from '#lib/compare/false-discovery.ts';
import { type Interval, intervalOfMean, resample } from '#lib/compare/resample.ts';
import { SHAPES, type Uniform, uniformFrom } from './draws.ts';
import { accelerated, percentile } from './other-intervals.ts';

const SIZES = [15, 30, 100];
const METHODS = { studentised: intervalOfMean, percentile, 'bias-corrected and accelerated': accelerated };
type Shape = (typeof SHAPES)[number];

const valuesOf = ({ value }: Shape, n: number, uniform: Uniform) => Array.from({ length: n }, () => value(uniform));
const rounded = (share: number) => Math.round(share * 1000) / 1000;

function coverageOf(shape: Shape, n: number, runs: number): Record<string, number> {
  const uniform = uniformFrom(n);
  const held = Object.fromEntries(Object.keys(METHODS).map((name) => [name, 0]));
  for (let run = 0; run < runs; run++) {
    const drawn = resample({ values: valuesOf(shape, n, uniform), clusters: null }, run);
    for (const [name, method] of Object.entries(METHODS)) {
      const { low, high }: Interval = method(drawn);
      if (low <= shape.mean && shape.mean <= high) held[name]++;
    }
  }
  return Object.fromEntries(Object.entries(held).map(([name, count]) => [name, rounded(count / runs)]));
}

/** Articles of some stories, of which those of one story have a part in common. */
function ofStories(uniform: Uniform, stories: number) {
  const values: number[] = [];
  const clusters: number[] = [];
  for (let story = 0; story < stories; story++) {
    const shared = uniform() ** 2;
    const articles = 1 + Math.floor(3 * uniform());
    for (let k = 0; k < articles; k++) {
      values.push((shared + uniform() ** 2) / 2);
      clusters.push(story);
    }
  }
  return { values, clusters };
}

function clusteredCoverage(runs: number): Record<string, number> {
  const uniform = uniformFrom(5);
  const held = { 'by story': 0, 'by article': 0 };
  for (let run = 0; run < runs; run++) {
    const sample = ofStories(uniform, 30);
    for (const [name, clusters] of [['by story', sample.clusters] as const, ['by article', null] as const]) {
      const { low, high } = intervalOfMean(resample({ values: sample.values, clusters }, run));
      if (low <= 1 / 3 && 1 / 3 <= high) held[name]++;
    }
  }
  return Object.fromEntries(Object.entries(held).map(([name, count]) => [name, rounded(count / runs)]));
}

/** Of the families of all differences of six outlets that are alike, how many have any q ≤ .05; and how often the interval of δ misses 0. */
function nullFamilies(shape: Shape, runs: number) {
  const uniform = uniformFrom(17);
  let [discovered, missed, pairs] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const outlets = [15, 20, 30, 30, 60, 100].map((n) => draw({ values: valuesOf(shape, n, uniform), clusters: null }));
    const family = outlets.flatMap((a, i) => outlets.slice(i + 1).flatMap((b) => differenceOf(a, b) ?? []));
    pairs += family.length;
    missed += family.filter(({ deltaLow, deltaHigh }) => deltaLow > 0 || deltaHigh < 0).length;
    if (qValues(family.map(({ p }) => p)).some((q) => q <= 0.05)) discovered++;
  }
  return { 'families with a discovery': rounded(discovered / runs), 'coverage of δ': rounded(1 - missed / pairs) };
}

/** Simulates outlets with known truth, prints and writes how often the intervals hold it and how often something is found where there is nothing. */
export function runCompare(runs: number): void {
  const coverage = Object.fromEntries(
    SHAPES.map((shape) => [shape.name, Object.fromEntries(SIZES.map((n) => [n, coverageOf(shape, n, runs)]))]),
  );
  const result = {
    runs,
    coverage,
    'coverage where articles share 30 stories': clusteredCoverage(runs),
    'six outlets alike': Object.fromEntries(SHAPES.map((shape) => [shape.name, nullFamilies(shape, Math.round(runs / 2))])),
  };
  writeFileSync('bench/results/compare.json', `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}
