import { expect, test } from 'vitest';
import { measureOf } from '#lib/usecases/reading/measures.ts';
import { trendLead } from '../../../app/_ui/trend-lead.ts';

const asked = { measure: measureOf('attributedShare'), step: 'week' } as const;
const STEPS = ['2026-03-02', '2026-03-09', '2026-03-16'];
const sure = (from: string, mean: number) => ({ from, n: 20, mean, low: mean - 0.1, high: mean + 0.1 });
const few = (from: string, mean: number) => ({ from, n: 3, mean, low: null, high: null });
const elm = { name: 'The Elm', points: [sure(STEPS[0], 0.2), sure(STEPS[1], 0.3), few(STEPS[2], 0.9)] };

test('says how far an outlet goes, by the steps with enough articles', () => {
  expect(trendLead([elm], STEPS, asked)).toBe(
    '3 weeks from 2 Mar 2026 to 16 Mar 2026. The Elm goes from 20.0\u00a0% (2 Mar 2026) at the lowest to 30.0\u00a0% (9 Mar 2026) at the highest.',
  );
});

test('of several outlets it names the one that moves the most', () => {
  const oak = { name: 'Oak News', points: [sure(STEPS[0], 0.6), sure(STEPS[2], 0.1)] };
  expect(trendLead([elm, oak], STEPS, asked)).toContain('The widest: Oak News goes from 10.0\u00a0% (16 Mar 2026)');
});

test('says where nothing can be told from chance', () => {
  const short = { name: 'Ash Daily', points: [few(STEPS[0], 0.1), sure(STEPS[1], 0.2)] };
  expect(trendLead([short], STEPS.slice(0, 2), asked)).toBe(
    '2 weeks from 2 Mar 2026 to 9 Mar 2026. Too few weeks have the 15 articles of an interval to tell any change from chance.',
  );
  expect(trendLead([short], [], asked)).toBe('No article with a value has a date.');
});
