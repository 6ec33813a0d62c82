import { dateIn } from '#lib/analysis/declared/date.ts';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A date as an ISO 8601 instant in UTC (a day is its midnight); null where day, month and year are not certain. */
export function instantOf(text: string): string | null {
  const strict = ISO_TIME.test(text.trim()) ? text.trim().replace(' ', 'T') : dateIn(text);
  if (strict === null) return null;
  const zoned = /T/.test(strict) && !/(Z|[+-]\d{2}:?\d{2})$/.test(strict) ? `${strict}Z` : strict;
  const date = new Date(zoned);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
