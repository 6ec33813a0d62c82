import type { Unit } from '#lib/analysis/model/score.ts';
import { digitsOf, scaleOf, UNIT_LABELS } from './format.ts';

/** Under this q a difference counts as found (METHODS §6). */
export const FOUND = 0.05;

/** How the unit of differences is named in a heading. */
export function differenceUnit(unit: Unit): string {
  return unit === 'share' || unit === 'probability' ? 'percentage points' : UNIT_LABELS[unit];
}

/** A difference with its sign, one digit more than values have: `+3.1`, `−0.4`; without where it is printed as 0. */
export function signed(value: number | null, unit: Unit): string {
  if (value === null) return '–';
  const printed = (Math.abs(value) * scaleOf(unit)).toFixed(digitsOf(unit) + 1);
  return Number(printed) === 0 ? printed : `${value < 0 ? '−' : '+'}${printed}`;
}

/** An interval of differences: `−0.4 to +3.1`. */
export function signedRange(low: number | null, high: number | null, unit: Unit): string {
  return low === null || high === null ? '–' : `${signed(low, unit)} to ${signed(high, unit)}`;
}

/** Cliff's δ with its sign: `+0.42`. */
export function signedDelta(delta: number | null): string {
  return delta === null ? '–' : `${delta < 0 ? '−' : '+'}${Math.abs(delta).toFixed(2)}`;
}

/** A q or p value; small ones as a bound. */
export function formatQ(q: number | null): string {
  if (q === null) return '–';
  return q < 0.001 ? '< .001' : q.toFixed(3).replace(/^0/, '');
}

/** The scale of a chart of differences: as far to either side as the farthest interval reaches. */
export function reachOf(rows: readonly { readonly low: number | null; readonly high: number | null }[]): number {
  return 1.08 * rows.reduce((max, { low, high }) => Math.max(max, Math.abs(low ?? 0), Math.abs(high ?? 0)), 0) || 1;
}
