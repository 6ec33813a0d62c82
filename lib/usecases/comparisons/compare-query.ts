import { STEPS, type Step } from '#lib/compare/trend.ts';
import { AppError } from '#lib/errors.ts';
import { type FilterInput, type Filters, parseFilters } from '../reading/filters.ts';

/** Outlets that one comparison may have. */
export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 8;

/** `zone` is an IANA time zone in which days begin; `null` measure is the default one. */
export type CompareQuery = { readonly filters: Filters; readonly measure: string | null; readonly step: Step; readonly zone: string };

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone.length <= 64;
  } catch {
    return false;
  }
}

const lastOf = (input: FilterInput, key: string): string | null => {
  const value = input instanceof URLSearchParams ? input.getAll(key) : [Object.hasOwn(input, key) ? (input[key] ?? []) : []].flat();
  return value.at(-1) || null;
};

/** The step and zone of a trend: `by` (day, week or month; week when absent) and `zone`. Throws `AppError('invalid')`. */
export function parseTrend(input: FilterInput, zoneOfViewer: string | null): { readonly step: Step; readonly zone: string } {
  const by = lastOf(input, 'by') ?? 'week';
  const step = STEPS.find((each) => each === by);
  if (!step) throw new AppError('invalid', `by: must be one of ${STEPS.join(', ')}`);
  const zone = lastOf(input, 'zone');
  if (zone !== null && !isZone(zone))
    throw new AppError('invalid', `zone: there is no time zone “${zone}”; give one such as Europe/Berlin`);
  return { step, zone: zone ?? (zoneOfViewer !== null && isZone(zoneOfViewer) ? zoneOfViewer : 'UTC') };
}

/** The outlets that are named to be compared, each once, however many: `outlets` (slugs joined by commas) and `outlet` (repeated). */
export function namedOutlets(input: FilterInput): readonly string[] {
  const listed = (lastOf(input, 'outlets') ?? '').split(',').flatMap((slug) => slug.trim() || []);
  return [...new Set([...listed, ...parseFilters(input).outlets])];
}

/**
 * Reads a comparison from search params or command options: `outlets` (slugs joined by commas) or `outlet` (repeated), `measure`, `by`,
 * `zone` and the filters of every view. Throws `AppError('invalid')` naming what is wrong.
 */
export function parseCompare(input: FilterInput, zoneOfViewer: string | null = null): CompareQuery {
  const filters = parseFilters(input);
  const outlets = namedOutlets(input);
  if (outlets.length > MOST_COMPARED) throw new AppError('invalid', `outlets: compare at most ${MOST_COMPARED}, not ${outlets.length}`);
  return { filters: { ...filters, outlets }, measure: lastOf(input, 'measure'), ...parseTrend(input, zoneOfViewer) };
}
