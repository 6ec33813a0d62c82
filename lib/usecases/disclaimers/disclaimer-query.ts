import { z } from 'zod';
import { DISCLAIMER_KINDS } from '#lib/analysis/model/classified.ts';
import { FAMILY_SORTS } from '#lib/store/wording-queries.ts';
import { DIRECTIONS } from '../articles/articles-view.ts';
import { LONGEST_SEARCH } from '../reading/filters.ts';
import { PAGE_FIELDS, parseQuery } from '../reading/parse-query.ts';
import { COVERAGE_BY } from './disclaimers-view.ts';

/** Kinds of findings that say that an article and what it declares do not fit, or that it should be looked at for what it discloses. */
export const CONFLICT_KINDS = ['label-conflict', 'unlabelled-sponsor', 'duplicate-disclaimer', 'ai-disclosure'] as const;

const FAMILIES = z.object({
  kind: z.enum(DISCLAIMER_KINDS).nullable().default(null),
  wording: z.string().max(LONGEST_SEARCH).nullable().default(null),
  by: z.enum(COVERAGE_BY).default('kind'),
  sort: z.enum(FAMILY_SORTS).default('articles'),
  direction: z.enum(DIRECTIONS).default('desc'),
  ...PAGE_FIELDS,
});
const CONFLICTS = z.object({ conflict: z.enum(CONFLICT_KINDS).nullable().default(null), ...PAGE_FIELDS });
const PAGES = z.object(PAGE_FIELDS);

/** Which families of a view, in which order: of one kind of disclaimer, with all words of `wording` in one of their texts. `by` is what coverage is split by. */
export type FamilyQuery = z.output<typeof FAMILIES>;
export type ConflictQuery = z.output<typeof CONFLICTS>;
export type PageQuery = z.output<typeof PAGES>;

/** Reads `kind`, `wording`, `by`, `sort`, `direction`, `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseFamilyQuery = (params: URLSearchParams): FamilyQuery => parseQuery(FAMILIES, params);

/** Reads `conflict` (a kind of finding), `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseConflictQuery = (params: URLSearchParams): ConflictQuery => parseQuery(CONFLICTS, params);

/** Reads `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parsePageQuery = (params: URLSearchParams): PageQuery => parseQuery(PAGES, params);
