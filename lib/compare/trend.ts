import { LEAST_FOR_INTERVAL } from './summary.ts';
import { EMPTY, meanInterval, merge, type Tally } from './tally.ts';

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

/** The tally of what was published in the quarter of an hour that begins at `at` (ISO 8601, UTC): no zone's day begins within one. */
export type TimedTally = { readonly at: string; readonly tally: Tally };

/** One day, week or month: `from` is its first day (ISO date in the zone). `low` and `high` are null under 15 articles. */
export type TrendPoint = {
  readonly from: string;
  readonly n: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
};

const DAY_MS = 86_400_000;

/** The first day of the week (Monday, ISO 8601) or month of a day. */
function firstDayOf(day: string, step: Step): string {
  if (step === 'day') return day;
  if (step === 'month') return `${day.slice(0, 8)}01`;
  const time = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

/** Writes a moment as the day that it is in a zone; throws a RangeError for a zone that there is not. */
export function dayIn(zone: string): (at: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(new Date(at));
}

/** Means by day, week or month of a zone, in order of time, each with its 95 % interval (Student's t over articles) from 15 articles on. */
export function trendOf(parts: readonly TimedTally[], step: Step, zone: string): TrendPoint[] {
  const dayOf = dayIn(zone);
  const tallies = new Map<string, Tally>();
  for (const { at, tally } of parts) {
    const from = firstDayOf(dayOf(at), step);
    tallies.set(from, merge(tallies.get(from) ?? EMPTY, tally));
  }
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, tally]) => {
      const band = tally.n < LEAST_FOR_INTERVAL ? null : meanInterval(tally);
      return { from, n: tally.n, mean: tally.mean, low: band?.low ?? null, high: band?.high ?? null };
    });
}
