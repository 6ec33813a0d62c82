import { studentsMean } from './students-mean.ts';
import { LEAST_FOR_INTERVAL } from './summary.ts';
import { mondayOf } from './weeks.ts';

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** The value of an article that was published `at` (ISO 8601, UTC, to the minute at least), with its story; null for none. */
export type TimedValue = { readonly at: string; readonly value: number; readonly story: number | null };

/** One day, week or month: `from` is its first day (ISO date in the zone). `low` and `high` are null under 15 articles. */
export type TrendPoint = {
  readonly from: string;
  readonly n: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
};

/** The first day of the week (Monday, ISO 8601) or month of a day. */
function firstDayOf(day: string, step: Step): string {
  if (step === 'day') return day;
  return step === 'month' ? `${day.slice(0, 8)}01` : mondayOf(day);
}

/** Writes a moment as the day that it is in a zone; throws a RangeError for a zone that there is not. */
export function dayIn(zone: string): (at: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(new Date(at));
}

/** The start of the quarter of an hour of a moment, in UTC: no zone's day begins within one. */
const quarterOf = (at: string) => `${at.slice(0, 14)}${String(15 * Math.floor(Number(at.slice(14, 16)) / 15)).padStart(2, '0')}:00Z`;

/** What step of a zone a moment is in, by the first day of it. */
function stepIn(step: Step, zone: string): (at: string) => string {
  const dayOf = dayIn(zone);
  const known = new Map<string, string>();
  const firstDays = new Map<string, string>();
  const firstOf = (day: string) => {
    const from = firstDays.get(day) ?? firstDayOf(day, step);
    firstDays.set(day, from);
    return from;
  };
  return (at) => {
    const quarter = quarterOf(at);
    const from = known.get(quarter) ?? firstOf(dayOf(quarter));
    known.set(quarter, from);
    return from;
  };
}

/** Means by day, week or month of a zone, in order of time, each with its 95 % interval (Student's t over stories) from 15 articles on. */
export function trendOf(articles: readonly TimedValue[], step: Step, zone: string): TrendPoint[] {
  const fromOf = stepIn(step, zone);
  const steps = new Map<string, { readonly values: number[]; readonly clusters: (number | null)[] }>();
  for (const { at, value, story } of articles) {
    const from = fromOf(at);
    const sample = steps.get(from) ?? { values: [], clusters: [] };
    steps.set(from, sample);
    sample.values.push(value);
    sample.clusters.push(story);
  }
  return [...steps]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, sample]) => {
      const { n, mean, low, high } = studentsMean(sample);
      return n < LEAST_FOR_INTERVAL ? { from, n, mean, low: null, high: null } : { from, n, mean, low, high };
    });
}
