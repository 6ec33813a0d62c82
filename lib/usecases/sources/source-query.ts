import { z } from 'zod';
import { ATTRIBUTION_TYPES, CLAIMS, SOURCE_CLASSES, STANCES } from '#lib/analysis/model/attributed.ts';
import { SOURCE_SORTS } from '#lib/store/source-queries.ts';
import { DIRECTIONS } from '../articles/articles-view.ts';
import { LONGEST_SEARCH } from '../reading/filters.ts';
import { PAGE_FIELDS, parseQuery } from '../reading/parse-query.ts';

/** The classes of sources that a name stands for; the others (role, group, anonymous) are no one source across articles. */
export const NAMED_CLASSES = ['person', 'organisation', 'official', 'document'] as const;
/** What a list of sources can be narrowed to: the named ones, all, or one class. Whatever is agentless has no source. */
export const CLASS_CHOICES = ['named', 'all', ...SOURCE_CLASSES.filter((name) => name !== 'agentless')] as const;
/** What quotations can be narrowed to: speech (statements and documents), all, or one claim. */
export const CLAIM_CHOICES = ['speech', 'all', ...CLAIMS] as const;

const text = z.string().max(LONGEST_SEARCH).nullable().default(null);
const SOURCES = z.object({
  class: z.enum(CLASS_CHOICES).default('named'),
  name: text,
  sort: z.enum(SOURCE_SORTS).default('words'),
  direction: z.enum(DIRECTIONS).default('desc'),
  ...PAGE_FIELDS,
});
const NARROWING = {
  claim: z.enum(CLAIM_CHOICES).default('speech'),
  type: z.enum(ATTRIBUTION_TYPES).nullable().default(null),
  stance: z.enum(STANCES).nullable().default(null),
  said: text,
};
const QUOTATIONS = z.object({ ...NARROWING, ...PAGE_FIELDS });
const EXPORTED = z.object({ source: z.string().max(LONGEST_SEARCH).nullable().default(null), ...NARROWING });

/** Which sources of a view, in which order: of a class, with all words of `name` in one of their names. */
export type SourceQuery = z.output<typeof SOURCES>;
/** Which quotations of a source: of a claim, type and stance, with all words of `said` among the words said. */
export type QuotationQuery = z.output<typeof QUOTATIONS>;
/** Which quotations a file has: of one source, by any of its names, or of all. */
export type QuotationSelection = z.output<typeof EXPORTED>;

/** Reads `class`, `name`, `sort`, `direction`, `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseSourceQuery = (params: URLSearchParams): SourceQuery => parseQuery(SOURCES, params);

/** Reads `claim`, `type`, `stance`, `said`, `page` and `size`; throws `AppError('invalid')` naming each wrong value. */
export const parseQuotationQuery = (params: URLSearchParams): QuotationQuery => parseQuery(QUOTATIONS, params);

/** Reads `source`, `claim`, `type`, `stance` and `said`; throws `AppError('invalid')` naming each wrong value. */
export const parseSelection = (params: URLSearchParams): QuotationSelection => parseQuery(EXPORTED, params);

/** Everything that is said by a source. */
export const ALL_SPEECH: QuotationSelection = parseSelection(new URLSearchParams());
