import { GENRES } from '#lib/analysis/model/analysis.ts';
import { ATTRIBUTION_TYPES, STANCES } from '#lib/analysis/model/attributed.ts';
import { DISCLAIMER_KINDS } from '#lib/analysis/model/classified.ts';
import { STEPS } from '#lib/compare/trend.ts';
import { SOURCE_SORTS } from '#lib/store/source-queries.ts';
import { FAMILY_SORTS } from '#lib/store/wording-queries.ts';
import { ARTICLE_SORTS, DIRECTIONS, MOST_ROWS } from '../articles/articles-view.ts';
import { CORPORA, LONGEST_SEARCH, ORIGINS } from '../reading/filters.ts';
import { DEFAULT_MEASURE, MEASURES } from '../reading/measures.ts';
import { DEFAULT_SIZE } from '../reading/parse-query.ts';
import { CLAIM_CHOICES, CLASS_CHOICES } from '../sources/source-query.ts';

/** A part of an OpenAPI document. */
export type Json = { readonly [key: string]: unknown };

/** A parameter of the part after `?`. */
export const query = (name: string, description: string, schema: Json): Json => ({ name, in: 'query', description, schema });
/** A parameter within the path. */
export const path = (name: string, description: string, schema: Json): Json => ({ name, in: 'path', required: true, description, schema });

/** The filters of every view. */
export const FILTERS: readonly Json[] = [
  { ...query('outlet', 'Slug of an outlet; repeat it for several', { type: 'array', items: { type: 'string' } }), explode: true },
  query('from', 'Published on this day (UTC) or later; leaves articles without a date out', { type: 'string', format: 'date' }),
  query('to', 'Published on this day (UTC) or earlier; leaves articles without a date out', { type: 'string', format: 'date' }),
  query('genre', 'Declared genre; `none` for articles that declare none', { enum: [...GENRES, 'none'] }),
  query('origin', '`wire` has a credit line of an agency or another publisher', { enum: ORIGINS, default: 'all' }),
  query('language', 'Language code', { type: 'string' }),
  query('minWords', 'With this many words in the body or more', { type: 'integer', minimum: 0 }),
  query('maxWords', 'With this many words in the body or fewer', { type: 'integer', minimum: 0 }),
  query('q', 'Words that all stand in title or text, without regard to case and accents', { type: 'string', maxLength: LONGEST_SEARCH }),
  query('corpus', 'Real articles or the fictional demo corpus, never both; real ones when there are any', { enum: CORPORA }),
];
/** Which page of how many rows; `size` when nothing is said. */
export const pagesOf = (size: number): readonly Json[] => [
  query('page', 'From 1', { type: 'integer', minimum: 1, default: 1 }),
  query('size', 'Rows a page', { type: 'integer', minimum: 1, maximum: MOST_ROWS, default: size }),
];
/** Order and page of articles. */
export const PAGING: readonly Json[] = [
  query('sort', 'Order', { enum: [...ARTICLE_SORTS, ...MEASURES.map(({ name }) => name)], default: 'publishedAt' }),
  query('direction', 'Articles without the value come last either way', { enum: DIRECTIONS, default: 'desc' }),
  ...pagesOf(50),
];

/** The filters of a page about one thing, without those of the names. */
export const filtersBut = (...names: readonly string[]): readonly Json[] => FILTERS.filter(({ name }) => !names.includes(String(name)));
/** In what outlets are compared. */
export const MEASURE = query('measure', 'Name of the score', { enum: MEASURES.map(({ name }) => name), default: DEFAULT_MEASURE });
/** Which outlets are compared in what. */
export const COMPARED: readonly Json[] = [
  { ...query('outlets', 'Slugs of two to eight outlets, joined by commas', { type: 'string' }), required: true },
  MEASURE,
  query('by', 'Step of the trend', { enum: STEPS, default: 'week' }),
  query('zone', 'Time zone in which the days of the trend begin', { type: 'string', default: 'UTC' }),
];

/** Which wording families, in which order. */
export const FAMILIES: readonly Json[] = [
  query('kind', 'Kind of disclaimer', { enum: DISCLAIMER_KINDS }),
  query('wording', 'Words that all stand in one wording of the family', { type: 'string', maxLength: LONGEST_SEARCH }),
  query('sort', 'Order', { enum: FAMILY_SORTS, default: 'articles' }),
  query('direction', 'Families without the value come last either way', { enum: DIRECTIONS, default: 'desc' }),
  ...pagesOf(DEFAULT_SIZE),
];

/** Which sources, in which order. */
export const SOURCES: readonly Json[] = [
  query('class', 'With at least half of their acts in a named class (person, organisation, official, document), in any, or in this one', {
    enum: CLASS_CHOICES,
    default: 'named',
  }),
  query('name', 'Words that all stand in one name of the source, without regard to case and accents', {
    type: 'string',
    maxLength: LONGEST_SEARCH,
  }),
  query('sort', 'Order', { enum: SOURCE_SORTS, default: 'words' }),
  query('direction', 'Of the order', { enum: DIRECTIONS, default: 'desc' }),
  ...pagesOf(DEFAULT_SIZE),
];
/** Which quotations. */
export const QUOTATIONS: readonly Json[] = [
  query('claim', 'Speech (statements and documents), all, or one claim', { enum: CLAIM_CHOICES, default: 'speech' }),
  query('type', 'Type of quotation', { enum: ATTRIBUTION_TYPES }),
  query('stance', 'Stance of the cue', { enum: STANCES }),
  query('said', 'Words that all stand in what is said', { type: 'string', maxLength: LONGEST_SEARCH }),
];
/** How a source is addressed. */
export const KEY = 'Case-folded name of the source, URL-encoded; a name that was merged leads to the source it was merged into';
