import type { TrendStep, TrendStepPoint, VersionMark } from '#lib/usecases/comparisons/compare-view.ts';

const DAY_MS = 86_400_000;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The first day of the step after the one that begins on `from`. */
export function nextStep(from: string, step: TrendStep): string {
  const date = new Date(`${from}T00:00:00Z`);
  if (step === 'month') return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)).toISOString().slice(0, 10);
  return new Date(date.getTime() + (step === 'week' ? 7 : 1) * DAY_MS).toISOString().slice(0, 10);
}

/** The last day of the step that begins on `from`. */
export function lastDay(from: string, step: TrendStep): string {
  return new Date(Date.parse(`${nextStep(from, step)}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}

/** Steps that one chart may have; longer trends are cut to the latest. */
const MOST_STEPS = 1500;

/** Every step from the first to the last that any of the trends has, without gaps; the latest 1,500 of more. */
export function stepsOf(trends: readonly (readonly TrendStepPoint[])[], step: TrendStep): string[] {
  const ends = trends.flatMap((points) => [points[0]?.from ?? [], points.at(-1)?.from ?? []].flat()).sort();
  const last = ends.at(-1);
  const steps: string[] = [];
  if (last === undefined) return steps;
  for (let from = ends[0]; from <= last && steps.length < 40 * MOST_STEPS; from = nextStep(from, step)) steps.push(from);
  return steps.slice(-MOST_STEPS);
}

/** A step as it is named at the axis. */
export function stepName(from: string, step: TrendStep): string {
  return (step === 'month' ? MONTH : DAY).format(new Date(`${from}T00:00:00Z`));
}

/** Where the marks of versions stand among the steps. */
export function marksAt(versions: readonly VersionMark[], steps: readonly string[]): { x: number; label: string }[] {
  return versions.map(({ version, from }) => ({
    x: Math.max(
      0,
      steps.findLastIndex((each) => each <= from),
    ),
    label: `method ${version}`,
  }));
}

type Days = { readonly from: string | null; readonly to: string | null };

/** The days from `from` to `to` that lie within those of the filters. */
export function withinDays(filters: Days, from: string, to: string): { readonly from: string; readonly to: string } {
  return {
    from: filters.from !== null && filters.from > from ? filters.from : from,
    to: filters.to !== null && filters.to < to ? filters.to : to,
  };
}
