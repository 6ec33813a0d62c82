import { expect, test } from 'vitest';
import { lastDay, marksAt, nextStep, stepsOf, withinDays } from '../../../app/_ui/trend-points.ts';

const point = (from: string) => ({ from, n: 1, mean: 0.5, low: null, high: null });

test('steps follow one another over the ends of months and years', () => {
  expect(nextStep('2026-12-31', 'day')).toBe('2027-01-01');
  expect(nextStep('2026-12-28', 'week')).toBe('2027-01-04');
  expect(nextStep('2026-12-01', 'month')).toBe('2027-01-01');
  expect(lastDay('2028-02-01', 'month')).toBe('2028-02-29');
});

test('a chart has every step from the first to the last of any outlet, also those without articles', () => {
  const trends = [[point('2026-03-16')], [point('2026-03-02'), point('2026-03-09')], []];
  expect(stepsOf(trends, 'week')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  expect(stepsOf([[]], 'day')).toEqual([]);
});

test('of very long trends the latest steps are shown', () => {
  const steps = stepsOf([[point('2010-01-01'), point('2026-01-01')]], 'day');
  expect(steps).toHaveLength(1500);
  expect(steps.at(-1)).toBe('2026-01-01');
});

test('a version is marked at the step in which its first article is', () => {
  const steps = ['2026-03-02', '2026-03-09'];
  expect(marksAt([{ version: '2', from: '2026-03-11' }], steps)).toEqual([{ x: 1, label: 'method 2' }]);
  expect(marksAt([{ version: '1', from: '2026-01-01' }], steps)[0].x).toBe(0);
});

test('days of a step lie within those of the filters', () => {
  expect(withinDays({ from: '2026-03-04', to: null }, '2026-03-02', '2026-03-08')).toEqual({ from: '2026-03-04', to: '2026-03-08' });
  expect(withinDays({ from: null, to: '2026-03-05' }, '2026-03-02', '2026-03-08')).toEqual({ from: '2026-03-02', to: '2026-03-05' });
});
