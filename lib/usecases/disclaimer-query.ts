import { z } from 'zod';
import { DISCLAIMER_KINDS } from '#lib/analysis/model/classified.ts';
import { AppError } from '#lib/errors.ts';
import { FAMILY_SORTS } from '#lib/store/wording-queries.ts';
import { DIRECTIONS, MOST_ROWS } from './articles-view.ts';
import { COVERAGE_BY } from './disclaimers-view.ts';
import { LONGEST_SEARCH } from './filters.ts';

/** Kinds of findings that say that an article and what it declares do not fit, or that it should be looked at for what it discloses. */
export const CONFLICT_KINDS = ['label-conflict', 'unlabelled-sponsor', 'duplicate-disclaimer', 'ai-disclosure'] as const;

/** Rows of a page when nothing is said. */
export const DEFAULT_SIZE = 20;
const LAST_PAGE = 1_000_000;
const page = z.coerce.number().int().min(1).max(LAST_PAGE).default(1);
const size = z.coerce.number().int().min(1).max(MOST_ROWS).default(DEFAULT_SIZE);

const FAMILIES = z.object({
  kind: z.enum(DISCLAIMER_KINDS).nullable().default(null),
  wording: z.string().max(LONGEST_SEARCH).nullable().default(null),
  by: z.enum(COVERAGE_BY).default('kind'),
  sort: z.enum(FAMILY_SORTS).default('articles'),
  direction: z.enum(DIRECTIONS).default('desc'),
  page,
  size,
});
const CONFLICTS = z.object({ conflict: z.enum(CONFLICT_KINDS).nullable().default(null), page, size });
const PAGES = z.object({ page, size });

/** Which families of a view, in which order: of one kind of disclaimer, with all words of `wording` in one of their texts. `by` is what coverage is split by. */
export type FamilyQuery = z.output<typeof FAMILIES>;
export type ConflictQuery = z.output<typeof CONFLICTS>;
export type PageQuery = z.output<typeof PAGES>;

function parse<T extends z.ZodObject>(schema: T, params: URLSearchParams): z.output<T> {
  const given = Object.keys(schema.shape).flatMap((key) => (params.get(key) ? [[key, params.get(key)]] : []));
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  throw new AppError('invalid', parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`).join('; '));
}

/** Reads `kind`, `wording`, `by`, `sort`, `direction`, `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseFamilyQuery = (params: URLSearchParams): FamilyQuery => parse(FAMILIES, params);

/** Reads `conflict` (a kind of finding), `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseConflictQuery = (params: URLSearchParams): ConflictQuery => parse(CONFLICTS, params);

/** Reads `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parsePageQuery = (params: URLSearchParams): PageQuery => parse(PAGES, params);
