import type { Span } from '#lib/analysis/model/span.ts';
import type { Column, Table } from '../table.ts';

/** A part of an article: which one, its number within it, where it stands and its words. */
export type Part = Span & {
  readonly article: { readonly id: number; readonly outlet: string };
  readonly idx: number;
  readonly words: number;
  readonly text: string;
};
export type SentenceRecord = Part & {
  readonly block: number;
  readonly role: string;
  readonly opinion: number;
  readonly authorShare: number;
};
export type BlockRecord = Part & {
  readonly kind: string;
  readonly role: string;
  readonly rule: string;
  readonly confidence: number;
  /** In how many articles of the outlet the line is, of how many; null where it does not recur. */
  readonly seen: { readonly articles: number; readonly total: number } | null;
};
export type DisclaimerRecord = Part & {
  readonly kind: string;
  readonly placement: string;
  readonly scope: string;
  readonly repeats: number;
  readonly wording: string;
  readonly about: string | null;
};

const ARTICLE: readonly Column<Part>[] = [
  { name: 'article_id', type: 'integer', description: 'Number of the article, as in the table of articles', value: (p) => p.article.id },
  { name: 'outlet', type: 'string', description: 'Slug of the outlet', value: (p) => p.article.outlet },
];
const PLACE: readonly Column<Part>[] = [
  { name: 'start', type: 'integer', description: "Where it begins in the article's text (UTF-16 units, from 0)", value: (p) => p.start },
  { name: 'end', type: 'integer', description: 'Where it ends, exclusive', value: (p) => p.end },
  { name: 'words', type: 'integer', description: 'Words, split at white space', value: (p) => p.words },
];
const TEXT: Column<Part> = { name: 'text', type: 'string', description: 'The words as printed', value: (p) => p.text };
const idx = (of: string): Column<Part> => ({
  name: 'idx',
  type: 'integer',
  description: `Number of the ${of} in the article, from 0`,
  value: (p) => p.idx,
});

/** One sentence a row. */
export const sentencesTable: Table<SentenceRecord> = {
  name: 'sentences',
  title: 'One sentence a row, boilerplate included',
  key: ['article_id', 'idx'],
  columns: [
    ...ARTICLE,
    idx('sentence'),
    { name: 'block', type: 'integer', description: 'Number of the block that it stands in', value: (s) => s.block },
    { name: 'role', type: 'string', description: 'Role of that block; only `body` counts in scores', value: (s) => s.role },
    ...PLACE,
    {
      name: 'opinion',
      type: 'number',
      description: 'Probability that people would call it opinion, judged as printed (0 to 1)',
      value: (s) => s.opinion,
    },
    {
      name: 'author_share',
      type: 'number',
      description: "Share of its words in the author's own voice (0 to 1)",
      value: (s) => s.authorShare,
    },
    TEXT,
  ],
};

/** One block a row. */
export const blocksTable: Table<BlockRecord> = {
  name: 'blocks',
  title: 'One block (visible line, paragraph or list item) a row, with its role',
  key: ['article_id', 'idx'],
  columns: [
    ...ARTICLE,
    idx('block'),
    { name: 'kind', type: 'string', description: 'What it is typographically', value: (b) => b.kind },
    { name: 'role', type: 'string', description: 'Its role in the article', value: (b) => b.role },
    { name: 'rule', type: 'string', description: 'The rule that decided the role', value: (b) => b.rule },
    { name: 'confidence', type: 'number', description: 'Confidence in the role (0 to 1)', value: (b) => b.confidence },
    {
      name: 'seen_in',
      type: 'integer',
      description: 'Articles of the outlet that have the line, where it recurs there; empty where it does not',
      value: (b) => b.seen?.articles ?? null,
    },
    {
      name: 'seen_of',
      type: 'integer',
      description: 'Articles of the outlet that were looked at for it, at most 1,000',
      value: (b) => b.seen?.total ?? null,
    },
    ...PLACE,
    TEXT,
  ],
};

/** One disclaimer and kind a row. */
export const disclaimersTable: Table<DisclaimerRecord> = {
  name: 'disclaimers',
  title: 'One disclaimer and kind a row: a disclaimer of two kinds has two rows',
  key: ['article_id', 'idx', 'kind'],
  columns: [
    ...ARTICLE,
    idx('disclaimer'),
    { name: 'kind', type: 'string', description: 'Kind of disclaimer', value: (d) => d.kind },
    { name: 'placement', type: 'string', description: '`lead`, `inline` or `tail`', value: (d) => d.placement },
    { name: 'scope', type: 'string', description: 'What it is about: `article`, `site` or `author`', value: (d) => d.scope },
    { name: 'repeats', type: 'integer', description: 'How often the wording stands in the article, from 1', value: (d) => d.repeats },
    ...PLACE,
    {
      name: 'wording',
      type: 'string',
      description: 'The same for texts that differ only in case, digits and punctuation',
      value: (d) => d.wording,
    },
    {
      name: 'about',
      type: 'string',
      description: 'Of a correction, its words that say what was wrong; empty for all other kinds',
      value: (d) => d.about,
    },
    TEXT,
  ],
};
