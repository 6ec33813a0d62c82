import type { Unit } from '#lib/analysis/model/score.ts';

const DIGITS: Readonly<Record<Unit, number>> = { share: 1, probability: 0, 'per 100 words': 2, count: 1 };

/** How a unit is named in a heading. */
export const UNIT_LABELS: Readonly<Record<Unit, string>> = {
  share: '%',
  probability: '%',
  'per 100 words': 'per 100 words',
  count: 'count',
};

/** What is multiplied with a value before it is printed or drawn: shares and probabilities are shown in per cent. */
export function scaleOf(unit: Unit): number {
  return unit === 'share' || unit === 'probability' ? 100 : 1;
}

/** Digits behind the point of a value in the unit of its heading. */
export function digitsOf(unit: Unit): number {
  return DIGITS[unit];
}

/** A value in the unit of its heading, with a fixed number of digits (none for a whole count); a dash where there is too little to tell. */
export function formatValue(value: number | null | undefined, unit: Unit): string {
  if (value === null || value === undefined) return '–';
  if (unit === 'count' && Number.isInteger(value)) return String(value);
  return (value * scaleOf(unit)).toFixed(DIGITS[unit]);
}

/** A value that stands alone, with its unit. */
export function formatWithUnit(value: number | null | undefined, unit: Unit): string {
  const text = formatValue(value, unit);
  if (text === '–' || unit === 'count') return text;
  return unit === 'per 100 words' ? `${text} per 100 words` : `${text}\u00a0%`;
}

/** An interval as `12.1–17.4`; null when it has none. */
export function formatRange(low: number | null | undefined, high: number | null | undefined, unit: Unit): string | null {
  if (low === null || low === undefined || high === null || high === undefined) return null;
  return `${formatValue(low, unit)}–${formatValue(high, unit)}`;
}

/** A whole number with thin spaces between thousands. */
export function formatCount(value: number): string {
  return Math.round(value).toLocaleString('en-GB').replaceAll(',', '\u202f');
}

/** `1 article`, `2 articles`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${formatCount(n)} ${n === 1 ? one : many}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A day as `3 Sep 2026` in UTC; null is said in words. */
export function formatDay(value: Date | string | null): string {
  return value === null ? 'no date' : DAY.format(new Date(value));
}

/** The days from first to last, or the one day where they are the same. */
export function formatPeriod(first: Date | string | null, last: Date | string | null): string {
  const [from, to] = [formatDay(first), formatDay(last)];
  return from === to ? from : `${from} to ${to}`;
}
