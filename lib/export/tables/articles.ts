import type { Scorer, Unit } from '#lib/analysis/model/score.ts';
import { type Column, snakeCase, type Table } from '../table.ts';

type Interval = { readonly low: number | null; readonly high: number | null };

export type ArticleRecord = {
  readonly id: number;
  readonly outlet: { readonly slug: string; readonly name: string };
  readonly title: string;
  readonly author: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly genre: string | null;
  readonly wire: boolean;
  readonly language: string;
  readonly words: number;
  readonly demo: boolean;
  readonly version: string;
  readonly from: { readonly outlet: string; readonly title: string; readonly date: string | null; readonly genre: string | null };
  readonly findings: readonly string[];
  readonly band: string;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly opinion: Interval;
  readonly opinionArticle: Interval;
};

const RANGES: Readonly<Record<Unit, string>> = {
  share: '0 to 1',
  probability: '0 to 1',
  'per 100 words': 'per 100 words, from 0',
  count: 'from 0',
};

const FACTS: readonly Column<ArticleRecord>[] = [
  { name: 'article_id', type: 'integer', description: 'Number of the article in this instance', value: (a) => a.id },
  { name: 'outlet', type: 'string', description: "Slug of the outlet, as in the outlet's address", value: (a) => a.outlet.slug },
  { name: 'outlet_name', type: 'string', description: 'Name of the outlet', value: (a) => a.outlet.name },
  { name: 'title', type: 'string', description: 'Title', value: (a) => a.title },
  { name: 'author', type: 'string', description: 'Author as the page declares it; empty when it does not', value: (a) => a.author },
  { name: 'url', type: 'string', description: 'Canonical address; empty when none is known', value: (a) => a.url },
  {
    name: 'published_at',
    type: 'datetime',
    description: 'Time of publication, UTC; empty when none is known',
    value: (a) => a.publishedAt,
  },
  { name: 'stored_at', type: 'datetime', description: 'Time at which the article was first stored, UTC', value: (a) => a.createdAt },
  { name: 'genre', type: 'string', description: 'Genre that the publisher declares; empty when none is declared', value: (a) => a.genre },
  {
    name: 'origin',
    type: 'string',
    description: '`wire` when a credit line names an agency or another publisher as the origin of the text, else `own`',
    value: (a) => (a.wire ? 'wire' : 'own'),
  },
  {
    name: 'language',
    type: 'string',
    description: 'ISO 639-1 code of the language, `und` when it is not certain',
    value: (a) => a.language,
  },
  { name: 'words', type: 'integer', description: 'Words in blocks of the role body', value: (a) => a.words },
  { name: 'demo', type: 'boolean', description: 'Whether the article is of the fictional demo corpus', value: (a) => a.demo },
  { name: 'method_version', type: 'string', description: 'Version of the method that gave layers and scores', value: (a) => a.version },
  { name: 'outlet_from', type: 'string', description: 'Where the outlet was taken from', value: (a) => a.from.outlet },
  { name: 'title_from', type: 'string', description: 'Where the title was taken from', value: (a) => a.from.title },
  { name: 'date_from', type: 'string', description: 'Where the time of publication was taken from', value: (a) => a.from.date },
  { name: 'genre_from', type: 'string', description: 'Where the declared genre was taken from', value: (a) => a.from.genre },
  {
    name: 'findings',
    type: 'string',
    description: 'Kinds of findings, each once, separated by spaces',
    value: (a) => a.findings.join(' '),
  },
  {
    name: 'band',
    type: 'string',
    description:
      'Band of `opinion_article`: `reporting-like`, `mixed`, `opinion-like`, `unclear` (its interval spans two) or `too little text`',
    value: (a) => a.band,
  },
  { name: 'opinion_low', type: 'number', description: 'Lower end of the 95 % interval of `opinion`', value: (a) => a.opinion.low },
  { name: 'opinion_high', type: 'number', description: 'Upper end of the 95 % interval of `opinion`', value: (a) => a.opinion.high },
  {
    name: 'opinion_article_low',
    type: 'number',
    description: 'Lower end of the 95 % interval of `opinion_article`',
    value: (a) => a.opinionArticle.low,
  },
  {
    name: 'opinion_article_high',
    type: 'number',
    description: 'Upper end of the 95 % interval of `opinion_article`',
    value: (a) => a.opinionArticle.high,
  },
];

/** One article a row, with every score of the registry. */
export function articlesTable(scorers: readonly Pick<Scorer, 'name' | 'title' | 'unit'>[]): Table<ArticleRecord> {
  const scores = scorers.map(
    ({ name, title, unit }): Column<ArticleRecord> => ({
      name: snakeCase(name),
      type: 'number',
      description: `${title} (${RANGES[unit]}; empty when there is too little to tell)`,
      value: (a) => a.scores[name] ?? null,
    }),
  );
  return { name: 'articles', title: 'One article a row, with its scores', key: ['article_id'], columns: [...FACTS, ...scores] };
}
