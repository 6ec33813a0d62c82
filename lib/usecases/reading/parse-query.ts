import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import { MOST_ROWS } from '../articles/articles-view.ts';

/** Rows of a page when nothing is said. */
export const DEFAULT_SIZE = 20;
const LAST_PAGE = 1_000_000;

/** Which page, from 1, of how many rows each. */
export const PAGE_FIELDS = {
  page: z.coerce.number().int().min(1).max(LAST_PAGE).default(1),
  size: z.coerce.number().int().min(1).max(MOST_ROWS).default(DEFAULT_SIZE),
};

/** A text of an address without what no database takes: unpaired surrogates and NUL. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

/** Reads the keys of the schema from search params, an empty value counting as absent; throws `AppError('invalid')` naming each wrong value. */
export function parseQuery<T extends z.ZodObject>(schema: T, params: URLSearchParams): z.output<T> {
  const given = Object.keys(schema.shape).flatMap((key) => {
    const value = storable(params.get(key) ?? '');
    return value === '' ? [] : [[key, value]];
  });
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new AppError('invalid', parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`).join('; '));
}
