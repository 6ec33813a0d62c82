import { SOURCE_CLASSES } from '#lib/analysis/model/attributed.ts';
import { BANDS } from '#lib/analysis/model/opinion-band.ts';
import { CONFLICT_KINDS } from '../disclaimers/disclaimer-query.ts';
import { FEED_HEALTH } from '../feeds/feeds-view.ts';
import { type Json, KEY } from './api-parameters.ts';

/** A number of things. */
export const count: Json = { type: 'integer', minimum: 0 };
/** An object that has all of these properties. */
export const object = (properties: Json): Json => ({ type: 'object', properties, required: Object.keys(properties) });

export const SCORE = object({
  name: { type: 'string' },
  column: { type: 'string', description: 'Name of its column in rows' },
  title: { type: 'string' },
  unit: { type: 'string' },
  core: { type: 'boolean', description: 'Shown in every list and comparison' },
});
const NAMED = object({ slug: { type: 'string' }, name: { type: 'string' } });
export const CONFLICT = object({
  kind: { enum: CONFLICT_KINDS },
  message: { type: 'string' },
  article: object({ id: { type: 'integer' }, title: { type: 'string' } }),
  outlet: NAMED,
  publishedAt: { type: ['string', 'null'], format: 'date-time' },
  declared: { type: ['string', 'null'], description: 'Declared genre' },
  measured: { type: ['number', 'null'], description: 'Probability that the article reads as an opinion piece' },
  band: { enum: BANDS },
});
export const SOURCE = object({
  key: { type: 'string', description: KEY },
  name: { type: 'string', description: 'Its commonest printed name' },
  class: { enum: SOURCE_CLASSES.filter((name) => name !== 'agentless') },
  articles: count,
  outlets: count,
  acts: { ...count, description: 'Acts of speech' },
  words: { ...count, description: 'Words of their content' },
  share: { type: 'number', description: 'Share of all words of speech that have a source' },
});
const time: Json = { type: ['string', 'null'], format: 'date-time' };
export const FEED = object({
  id: { type: 'integer' },
  url: { type: 'string' },
  title: { type: 'string' },
  siteUrl: { type: ['string', 'null'] },
  outlet: { anyOf: [NAMED, { type: 'null' }] },
  health: { enum: FEED_HEALTH },
  error: { type: ['string', 'null'], description: 'Why its last visit failed' },
  failures: { ...count, description: 'Visits in a row that failed' },
  interval: { ...count, description: 'Seconds from one visit to the next' },
  nextAt: time,
  visitedAt: time,
  readAt: { ...time, description: 'Its last visit that did not fail' },
  entries: { ...count, description: 'Entries that it brought so far' },
});
export const UPLOAD: Json = {
  type: 'object',
  properties: {
    outlet: { type: 'string', description: 'Outlet of items that bring none; before the files' },
    publishedAt: { type: 'string', description: 'Date of items that bring none, ISO 8601; before the files' },
    files: { type: 'array', items: { type: 'string', format: 'binary' } },
  },
};
