import { EXPORTERS } from '#lib/export/registry.ts';
import { type CellType, snakeCase } from '#lib/export/table.ts';
import { STORY_SORTS } from '#lib/store/story-queries.ts';
import { CONFLICT_KINDS } from '../disclaimers/disclaimer-query.ts';
import { EXPORT_TABLES, type ExportTable } from '../export/export-tables.ts';
import { LONGEST_SEARCH } from '../reading/filters.ts';
import { MEASURES } from '../reading/measures.ts';
import { DEFAULT_SIZE } from '../reading/parse-query.ts';
import {
  COMPARED,
  FAMILIES,
  FILTERS,
  filtersBut,
  type Json,
  KEY,
  MEASURE,
  PAGING,
  pagesOf,
  path,
  QUOTATIONS,
  query,
  SOURCES,
} from './api-parameters.ts';
import { CONFLICT, count, FEED, object, SCORE, SOURCE, UPLOAD } from './api-schemas.ts';

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const rowsOf = (table: string): Json => ({ type: 'array', items: ref(table) });

const CELLS: Readonly<Record<CellType, Json>> = {
  string: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  datetime: { type: ['string', 'null'], format: 'date-time' },
};

function rowSchema({ title, fields }: ExportTable): Json {
  const properties = Object.fromEntries(fields.map(({ name, type, description }) => [name, { ...CELLS[type], description }]));
  return { type: 'object', description: title, properties, required: fields.map((field) => field.name) };
}

const failure = (description: string): Json => ({ description, content: { 'application/json': { schema: ref('Error') } } });

const FAILURES = {
  400: failure('A value is wrong; the message names it'),
  404: failure('There is no such thing'),
  500: failure('A fault of the server'),
  503: failure('The database does not answer'),
};

function get(summary: string, parameters: readonly Json[], content: Json): Json {
  return { get: { summary, parameters, responses: { 200: { description: summary, content }, ...FAILURES } } };
}
const jsonOf = (schema: Json): Json => ({ 'application/json': { schema } });

const LAYERS = ['sentences', 'attributions', 'blocks', 'disclaimers'];
const mediaTypeOf = (mediaType: string) => mediaType.split(';')[0];

const PATHS: Readonly<Record<string, Json>> = {
  '/api/v1/articles': get(
    'One page of articles',
    [...FILTERS, ...PAGING],
    jsonOf(object({ rows: rowsOf('articles'), total: count, page: count, pages: count })),
  ),
  '/api/v1/articles/{id}': get(
    'One article with its text and layers; spans point into the text',
    [path('id', 'Number of the article', { type: 'integer' })],
    jsonOf(
      object({ article: ref('articles'), text: { type: 'string' }, ...Object.fromEntries(LAYERS.map((name) => [name, rowsOf(name)])) }),
    ),
  ),
  '/api/v1/outlets': get('Outlets that have articles', FILTERS, jsonOf(object({ rows: rowsOf('outlets'), total: count }))),
  '/api/v1/outlets/{slug}': get(
    'One outlet, over the articles that the filters let through; `profile.sharedStories`: how it differs by measure from those that share the most stories with it',
    [path('slug', 'Slug of the outlet, or a former one', { type: 'string' }), MEASURE, ...filtersBut('outlet')],
    jsonOf(object({ outlet: ref('outlets'), profile: { type: 'object', description: 'What the page of the outlet shows' } })),
  ),
  '/api/v1/compare': get(
    'How two to eight outlets differ in one score, and what the page of the comparison shows',
    [...COMPARED, ...filtersBut('outlet')],
    jsonOf(object({ rows: rowsOf('comparisons'), total: count, profile: { type: 'object', description: 'What the page shows' } })),
  ),
  '/api/v1/disclaimers': get(
    'One page of wording families: disclaimers whose words are nearly the same',
    [...FILTERS, ...FAMILIES],
    jsonOf(object({ rows: rowsOf('families'), total: count, page: count, pages: count })),
  ),
  '/api/v1/disclaimers/{family}': get(
    'One wording family with its variants, outlets and coverage by month, and one page of its articles',
    [path('family', 'Hash of any of its wordings', { type: 'string' }), ...FILTERS, ...pagesOf(DEFAULT_SIZE)],
    jsonOf(object({ profile: { type: 'object', description: 'What the page of the family shows' } })),
  ),
  '/api/v1/disclaimers/conflicts': get(
    'One page of the conflicts queue: findings in which an article does not fit what it declares',
    [...FILTERS, query('conflict', 'Kind of finding', { enum: CONFLICT_KINDS }), ...pagesOf(DEFAULT_SIZE)],
    jsonOf(object({ rows: { type: 'array', items: CONFLICT }, total: count, page: count, pages: count })),
  ),
  '/api/v1/sources': get(
    'One page of the sources of speech, after merges',
    [...FILTERS, ...SOURCES],
    jsonOf(object({ rows: { type: 'array', items: SOURCE }, total: count, page: count, pages: count })),
  ),
  '/api/v1/sources/{key}/quotations': get(
    'One page of everything that a source is quoted as saying, latest first',
    [path('key', KEY, { type: 'string' }), ...FILTERS, ...QUOTATIONS, ...pagesOf(DEFAULT_SIZE)],
    jsonOf(object({ rows: rowsOf('quotations'), total: count, page: count, pages: count })),
  ),
  '/api/v1/stories': get(
    'One page of the stories that at least two outlets have',
    [
      ...FILTERS,
      query('sort', 'Order: the latest first, or those in the most outlets or articles', { enum: STORY_SORTS, default: 'last' }),
      ...pagesOf(DEFAULT_SIZE),
    ],
    jsonOf(object({ rows: rowsOf('stories'), total: count, page: count, pages: count })),
  ),
  '/api/v1/stories/{id}': get(
    'One story with its articles side by side; `profile.sharedStories`: how its outlets differ over the stories that they share, by measure and filters',
    [path('id', 'Number of the story', { type: 'integer' }), MEASURE, ...filtersBut('outlet', 'corpus')],
    jsonOf(object({ profile: { type: 'object', description: 'What the page of the story shows' } })),
  ),
  '/api/v1/copies': get(
    'One page of articles with text of an earlier article of another outlet, latest first',
    [...FILTERS, query('copied', 'Slug of the outlet whose text it is', { type: 'string' }), ...pagesOf(DEFAULT_SIZE)],
    jsonOf(object({ rows: rowsOf('copies'), total: count, page: count, pages: count })),
  ),
  '/api/v1/feeds': get('All subscriptions with their health', [], jsonOf(object({ rows: { type: 'array', items: FEED }, total: count }))),
  '/api/v1/feeds/opml': get('All subscriptions as an OPML file', [], { 'text/x-opml': { schema: { type: 'string' } } }),
  '/api/v1/scores': get('Every score', [], jsonOf(object({ rows: { type: 'array', items: SCORE } }))),
  '/api/v1/export/{file}': get(
    'A whole table as a file, streamed',
    [
      path('file', 'Table and format', {
        enum: EXPORT_TABLES.flatMap(({ name }) => EXPORTERS.map(({ extension }) => `${name}.${extension}`)),
      }),
      ...FILTERS,
      query('source', 'Of quotations: key of the source', { type: 'string', maxLength: LONGEST_SEARCH }),
      ...QUOTATIONS.map(({ description, ...parameter }) => ({ ...parameter, description: `Of quotations: ${description}` })),
      query('bom', '`true` puts a byte-order mark before CSV, for spreadsheets', { enum: ['true', 'false'], default: 'false' }),
    ],
    Object.fromEntries(EXPORTERS.map(({ mediaType }) => [mediaTypeOf(mediaType), { schema: { type: 'string' } }])),
  ),
  '/api/v1/export/datapackage.json': get(
    'Manifest and data dictionary of the CSV files (Frictionless Data Package v2)',
    [...FILTERS, query('digest', '`true` adds size and SHA-256 of every file', { enum: ['true', 'false'], default: 'false' })],
    jsonOf({ type: 'object' }),
  ),
  '/api/v1/openapi.json': get('This document', [], jsonOf({ type: 'object' })),
  '/ingest/upload': {
    post: {
      summary: 'Starts the import of files; only for the pages of this site',
      parameters: [],
      requestBody: { required: true, content: { 'multipart/form-data': { schema: UPLOAD } } },
      responses: {
        200: { description: 'The number of the import, when JSON is accepted', content: jsonOf(object({ import: count })) },
        303: { description: 'The page of the import' },
        403: failure('The request does not come from a page of this site'),
        413: failure('A file is too large'),
        ...FAILURES,
      },
    },
  },
  '/livez': get('Whether the server runs', [], { 'text/plain': { schema: { type: 'string' } } }),
  '/readyz': get('Whether the database answers', [], jsonOf(object({ ready: { const: true }, version: { type: 'string' } }))),
};

/** The HTTP API as an OpenAPI 3.1 document; rows are those of the exports. */
export function describeApi(): Json {
  const schemas = Object.fromEntries(EXPORT_TABLES.map((table) => [table.name, rowSchema(table)]));
  const error = object({ error: object({ code: { type: 'string' }, message: { type: 'string' } }) });
  return {
    openapi: '3.1.0',
    info: { title: 'Caveat', version: '1', description: 'How news is written and who speaks in it: the rows behind every page.' },
    paths: PATHS,
    components: { schemas: { ...schemas, Error: error } },
  };
}

/** Every score with the name of its column in rows. */
export function describeScores() {
  return { rows: MEASURES.map(({ name, ...measure }) => ({ name, column: snakeCase(name), ...measure })) };
}
