import { z } from 'zod';
import { GENRES } from '#lib/analysis/model/analysis.ts';
import { AppError } from '#lib/errors.ts';

export const ORIGINS = ['all', 'own', 'wire'] as const;
export const CORPORA = ['real', 'demo'] as const;
export type Corpus = (typeof CORPORA)[number];

/** Longest search, in UTF-16 units. */
export const LONGEST_SEARCH = 200;
const MOST_OUTLETS = 200;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

const day = z.string().refine(isDay, 'must be a date such as 2026-03-31').nullable().default(null);
/** More words than any article has that is read. */
const MOST_WORDS = 1_000_000;
const words = z.coerce.number().int('must be a whole number').min(0).max(MOST_WORDS).nullable().default(null);
const search = (text: string) => text.toWellFormed().replaceAll('\0', '').replace(/\s+/gu, ' ').trim();

const SCHEMA = z
  .object({
    outlets: z.array(z.string().min(1).max(200)).max(MOST_OUTLETS).default([]),
    from: day,
    to: day,
    genre: z
      .enum([...GENRES, 'none'])
      .nullable()
      .default(null),
    origin: z.enum(ORIGINS).default('all'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'must be a language code such as en')
      .nullable()
      .default(null),
    minWords: words,
    maxWords: words,
    q: z
      .string()
      .max(LONGEST_SEARCH)
      .transform((text) => search(text) || null)
      .nullable()
      .default(null),
    corpus: z.enum(CORPORA).nullable().default(null),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, { path: ['to'], message: 'must not be before `from`' })
  .refine(({ minWords, maxWords }) => minWords === null || maxWords === null || minWords <= maxWords, {
    path: ['maxWords'],
    message: 'must not be less than `minWords`',
  });

/**
 * Which articles a view, chart, API answer or export is about. The same object everywhere, so that counts agree.
 * - `outlets`: slugs, none for all · `from`, `to`: days in UTC, both included; with either, articles without a date are left out
 * - `genre`: the declared genre, `none` for articles that declare none · `origin`: `wire` has a credit line of an agency or another publisher
 * - `minWords`, `maxWords`: length of the body in words, both included
 * - `q`: words that all stand in title or text, without regard to case and accents
 * - `corpus`: null is the real articles when there is any, else the demo's; the two are never mixed. Deleted articles are never seen.
 */
export type Filters = Readonly<Omit<z.output<typeof SCHEMA>, 'outlets'>> & { readonly outlets: readonly string[] };

/** Everything of the corpus that is shown by default. */
export const NO_FILTERS: Filters = SCHEMA.parse({});

/** The names of the filters but `outlet`, which may be repeated, in the order of an address. */
export const SINGLE_FILTERS = ['from', 'to', 'genre', 'origin', 'language', 'minWords', 'maxWords', 'q', 'corpus'] as const;

/** What a URL, Next.js' `searchParams` or the options of a command hold; an empty value counts as absent. */
export type FilterInput = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

function valuesOf(input: FilterInput, key: string): string[] {
  if (input instanceof URLSearchParams) return input.getAll(key).filter((value) => value !== '');
  const value = Object.hasOwn(input, key) ? input[key] : undefined;
  return (value === undefined ? [] : typeof value === 'string' ? [value] : [...value]).filter((text) => text !== '');
}

/**
 * Reads filters from URL search params or command options: `outlet` (repeated), `from`, `to`, `genre`, `origin`, `language`, `minWords`,
 * `maxWords`, `q`, `corpus`; other keys are ignored and of a single value given twice the last counts. Throws `AppError('invalid')` naming each wrong value.
 */
export function parseFilters(input: FilterInput): Filters {
  const single = SINGLE_FILTERS.flatMap((key) => {
    const value = valuesOf(input, key).at(-1);
    return value === undefined ? [] : [[key, value] as const];
  });
  const outlets = [...new Set(valuesOf(input, 'outlet'))];
  const parsed = SCHEMA.safeParse({ ...Object.fromEntries(single), outlets });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path[0] === 'outlets' ? 'outlet' : String(issue.path[0])}: ${issue.message}`,
  );
  throw new AppError('invalid', problems.join('; '));
}

/** The filters as search params in a fixed order, defaults left out: `parseFilters` reads the same filters from it. */
export function toSearchParams(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  for (const outlet of filters.outlets) params.append('outlet', outlet);
  for (const key of SINGLE_FILTERS) {
    const value = filters[key];
    if (value !== null && value !== NO_FILTERS[key]) params.set(key, String(value));
  }
  return params;
}
