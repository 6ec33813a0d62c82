import type { Table } from '../table.ts';

export type StoryRecord = {
  readonly id: number;
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly articles: number;
  readonly own: number;
  readonly outlets: readonly { readonly slug: string }[];
  readonly fixed: boolean;
};

type Side = {
  readonly id: number;
  readonly title: string;
  readonly outlet: { readonly slug: string };
  readonly publishedAt: string | null;
};
export type CopyRecord = {
  readonly article: Side;
  readonly from: Side;
  readonly kind: string;
  readonly containment: number;
  readonly own: number;
  readonly wire: boolean;
};

/** Six decimals, as scores are stored. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** One story a row. */
export const storiesTable: Table<StoryRecord> = {
  name: 'stories',
  title: 'One event that at least two outlets write about a row',
  key: ['story_id'],
  columns: [
    { name: 'story_id', type: 'integer', description: 'Number of the story, as in the address of its page', value: (s) => s.id },
    { name: 'title', type: 'string', description: 'Title of the article with which it was opened', value: (s) => s.title },
    { name: 'first_published', type: 'datetime', description: 'Publication of its earliest article, UTC', value: (s) => s.first },
    { name: 'last_published', type: 'datetime', description: 'Publication of its latest article, UTC', value: (s) => s.last },
    { name: 'articles', type: 'integer', description: 'Articles on it', value: (s) => s.articles },
    { name: 'own_articles', type: 'integer', description: 'Of these, how many are no wire copy', value: (s) => s.own },
    { name: 'outlets', type: 'integer', description: 'Outlets that have an article on it', value: (s) => s.outlets.length },
    {
      name: 'outlet_slugs',
      type: 'string',
      description: 'Their slugs, separated by spaces',
      value: (s) => s.outlets.map(({ slug }) => slug).join(' '),
    },
    { name: 'settled', type: 'boolean', description: 'Whether a person has settled which articles are in it', value: (s) => s.fixed },
  ],
};

/** One pair of articles a row. */
export const copiesTable: Table<CopyRecord> = {
  name: 'copies',
  title: 'One article with text of an earlier article of another outlet a row',
  key: ['article_id', 'from_article_id'],
  columns: [
    { name: 'article_id', type: 'integer', description: 'Number of the later article', value: (c) => c.article.id },
    { name: 'outlet', type: 'string', description: 'Slug of its outlet', value: (c) => c.article.outlet.slug },
    { name: 'title', type: 'string', description: 'Its title', value: (c) => c.article.title },
    {
      name: 'published_at',
      type: 'datetime',
      description: 'Its publication, UTC; empty without a date',
      value: (c) => c.article.publishedAt,
    },
    { name: 'from_article_id', type: 'integer', description: 'Number of the earlier article', value: (c) => c.from.id },
    { name: 'from_outlet', type: 'string', description: 'Slug of its outlet', value: (c) => c.from.outlet.slug },
    { name: 'from_title', type: 'string', description: 'Its title', value: (c) => c.from.title },
    {
      name: 'from_published_at',
      type: 'datetime',
      description: 'Its publication, UTC; empty without a date',
      value: (c) => c.from.publishedAt,
    },
    {
      name: 'kind',
      type: 'string',
      description: '`same` (80 % and more shared), `partial` (30 % and more) or `reworded` (15 % and more, most words in shared runs)',
      value: (c) => c.kind,
    },
    {
      name: 'containment',
      type: 'number',
      description: "Share of the shorter text's runs of five words that the longer one has too (0 to 1)",
      value: (c) => rounded(c.containment),
    },
    { name: 'containment_own', type: 'number', description: 'The same without quotations (0 to 1)', value: (c) => rounded(c.own) },
    { name: 'wire', type: 'boolean', description: 'Whether the later article counts as wire copy', value: (c) => c.wire },
  ],
};
