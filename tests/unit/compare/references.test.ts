import { expect, test } from 'vitest';
import { deltaWithInterval } from '#lib/compare/cliffs-delta.ts';
import { clustered } from '#lib/compare/clusters.ts';
import { qValues } from '#lib/compare/false-discovery.ts';
import { proportion } from '#lib/compare/proportion.ts';
import { quantiles } from '#lib/compare/quantiles.ts';
import { studentsMean } from '#lib/compare/students-mean.ts';
import { EMPTY, merge, tallyOf } from '#lib/compare/tally.ts';
import { varianceBetween } from '#lib/compare/variance-share.ts';
import known from './references.json' with { type: 'json' };

// The figures of references.json were worked out in Python from the definitions alone, pair by pair and cluster by cluster, with the
// standard library's statistics module; the quantile of Student's t by Simpson's rule on its density.

const { a, b, c, storiesA, storiesB } = known;
const tally = (values: readonly number[]) => values.map(tallyOf).reduce(merge, EMPTY);
const close = (found: readonly (number | undefined)[], wanted: readonly number[], digits = 6) => {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i], digits);
  });
};

test('mean and standard error, by article and by story', () => {
  const alone = clustered({ values: a, clusters: null });
  close([alone.mean, alone.error], [known.meanA, known.errorA], 10);
  close([clustered({ values: a, clusters: storiesA }).error], [known.errorAByStory], 10);
});

test("Cliff's δ with its interval, by article and by story", () => {
  const alone = deltaWithInterval({ values: a, clusters: null }, { values: b, clusters: null });
  close([alone.delta, alone.low, alone.high], known.delta);
  const byStory = deltaWithInterval({ values: a, clusters: storiesA }, { values: b, clusters: storiesB });
  close([byStory.delta, byStory.low, byStory.high], known.deltaByStory);
});

test('the share of variance between groups', () => {
  expect(varianceBetween([tally(a), tally(b), tally(c)])).toBeCloseTo(known.eta, 10);
});

test('quartiles', () => {
  const found = quantiles(b);
  close([found?.q1, found?.median, found?.q3], known.quartilesB, 10);
});

test("Student's intervals", () => {
  for (const [values, wanted] of [
    [a, known.tIntervalA],
    [c, known.tIntervalC],
  ] as const) {
    const found = studentsMean({ values, clusters: null });
    close([found.low ?? undefined, found.high ?? undefined], wanted, 3);
  }
});

test('q values', () => {
  close(qValues(known.p), known.q, 10);
});

test('intervals of shares', () => {
  for (const [k, n, low, high] of known.wilson) {
    const found = proportion(k, n);
    close([found?.low, found?.high], [low, high]);
  }
});
