import type { Column, Table } from '../table.ts';

export type SourceRecord = {
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly outlet: string;
  readonly articles: number;
  readonly acts: number;
  readonly words: number;
  readonly share: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
};

export type QuotationRecord = {
  readonly article: { readonly id: number; readonly title: string };
  readonly idx: number;
  readonly outlet: { readonly slug: string };
  readonly publishedAt: string | null;
  /** What the key counts as. */
  readonly source: string;
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly type: string;
  readonly claim: string;
  readonly stance: string;
  readonly start: number;
  readonly cue: string;
  readonly text: string;
  readonly anonymity: string | null;
  readonly words: number;
};

const SOURCE = 'Case-folded name of the source, or of the one that it was merged into: the address of its page';

/** Six decimals, as scores are stored. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** One source at one outlet a row. */
export const sourcesTable: Table<SourceRecord> = {
  name: 'sources',
  title: 'One source of speech at one outlet a row, after merges',
  key: ['source', 'outlet'],
  columns: [
    { name: 'source', type: 'string', description: SOURCE, value: (s) => s.key },
    { name: 'name', type: 'string', description: 'Its commonest printed name in all of these articles', value: (s) => s.name },
    { name: 'class', type: 'string', description: 'Class of most of its acts in all of these articles', value: (s) => s.class },
    { name: 'outlet', type: 'string', description: 'Slug of the outlet', value: (s) => s.outlet },
    { name: 'articles', type: 'integer', description: 'Articles of the outlet that have it as a source', value: (s) => s.articles },
    { name: 'acts', type: 'integer', description: 'Acts of speech there', value: (s) => s.acts },
    { name: 'words', type: 'integer', description: 'Words of their content', value: (s) => s.words },
    {
      name: 'share',
      type: 'number',
      description: 'Share of the words that the outlet attributes to any source in speech (0 to 1)',
      value: (s) => rounded(s.share),
    },
    {
      name: 'first_seen',
      type: 'datetime',
      description: 'Publication of the earliest dated article that has it, UTC; empty when none has a date',
      value: (s) => s.firstSeen,
    },
    {
      name: 'last_seen',
      type: 'datetime',
      description: 'Publication of the latest dated article that has it, UTC; empty when none has a date',
      value: (s) => s.lastSeen,
    },
  ],
};

const WHERE: readonly Column<QuotationRecord>[] = [
  { name: 'article_id', type: 'integer', description: 'Number of the article, as in the table of articles', value: (q) => q.article.id },
  {
    name: 'idx',
    type: 'integer',
    description: 'Number of the relation in the article, as in the table of attributions',
    value: (q) => q.idx,
  },
  { name: 'outlet', type: 'string', description: 'Slug of the outlet', value: (q) => q.outlet.slug },
  { name: 'title', type: 'string', description: 'Title of the article', value: (q) => q.article.title },
  {
    name: 'published_at',
    type: 'datetime',
    description: 'Time of publication, UTC; empty when none is known',
    value: (q) => q.publishedAt,
  },
];

/** One quotation of a source a row. */
export const quotationsTable: Table<QuotationRecord> = {
  name: 'quotations',
  title: 'One act of a source a row: what it is quoted as saying',
  key: ['article_id', 'idx'],
  columns: [
    ...WHERE,
    { name: 'source', type: 'string', description: SOURCE, value: (q) => q.source },
    { name: 'source_key', type: 'string', description: 'Case-folded name that the article gives it', value: (q) => q.key },
    { name: 'source_name', type: 'string', description: 'Fullest name of the source in the article', value: (q) => q.name },
    { name: 'source_class', type: 'string', description: 'Class of the source', value: (q) => q.class },
    { name: 'type', type: 'string', description: '`direct`, `indirect` or `mixed` quotation', value: (q) => q.type },
    { name: 'claim', type: 'string', description: '`statement`, `document`, `belief` or `intention`', value: (q) => q.claim },
    {
      name: 'stance',
      type: 'string',
      description: 'Stance of the cue: `neutral`, `endorsing`, `distancing` or `arguing`',
      value: (q) => q.stance,
    },
    { name: 'cue', type: 'string', description: 'Words that mark the attribution, parts joined by …', value: (q) => q.cue },
    {
      name: 'text',
      type: 'string',
      description:
        'What is attributed, as printed, parts joined by …, up to 2000 characters; empty in articles that were analysed before words were kept',
      value: (q) => q.text,
    },
    { name: 'anonymity', type: 'string', description: 'What the article says on why the source is not named', value: (q) => q.anonymity },
    { name: 'words', type: 'integer', description: 'Words of what is attributed', value: (q) => q.words },
    { name: 'start', type: 'integer', description: 'Where it begins in the text, in UTF-16 units', value: (q) => q.start },
  ],
};
