import type { Column, Table } from '../table.ts';

type Seen = { readonly articles: number; readonly firstSeen: string | null; readonly lastSeen: string | null };

export type FamilyRecord = Seen & {
  readonly family: string;
  readonly text: string;
  readonly kinds: readonly string[];
  readonly outlets: number;
  readonly variants: number;
  readonly coverage: number | null;
  readonly blanket: boolean;
};

export type WordingRecord = Seen & {
  readonly family: string;
  readonly wording: string;
  readonly outlet: string;
  readonly of: number;
  readonly text: string;
};

const FAMILY: Column<{ readonly family: string }> = {
  name: 'family',
  type: 'string',
  description: 'The wording that leads the family, as in the address of its page',
  value: (row) => row.family,
};
const ARTICLES: Column<Seen> = { name: 'articles', type: 'integer', description: 'Articles that carry it', value: (row) => row.articles };
const SEEN: readonly Column<Seen>[] = [
  {
    name: 'first_seen',
    type: 'datetime',
    description: 'Publication of the earliest dated article that carries it, UTC; empty when none has a date',
    value: (row) => row.firstSeen,
  },
  {
    name: 'last_seen',
    type: 'datetime',
    description: 'Publication of the latest dated article that carries it, UTC; empty when none has a date',
    value: (row) => row.lastSeen,
  },
];

/** Six decimals, as scores are stored. */
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6);

/** One wording family a row. */
export const familiesTable: Table<FamilyRecord> = {
  name: 'families',
  title: 'One family of nearly identical disclaimers a row',
  key: ['family'],
  columns: [
    FAMILY,
    { name: 'kinds', type: 'string', description: 'Kinds of disclaimer, each once, separated by spaces', value: (f) => f.kinds.join(' ') },
    ARTICLES,
    { name: 'outlets', type: 'integer', description: 'Outlets that carry it', value: (f) => f.outlets },
    { name: 'variants', type: 'integer', description: 'Wordings of the family in the whole corpus', value: (f) => f.variants },
    {
      name: 'coverage',
      type: 'number',
      description:
        "Highest share of an outlet's articles that carry it, among outlets with 15 articles or more (0 to 1; empty without any)",
      value: (f) => rounded(f.coverage),
    },
    { name: 'blanket', type: 'boolean', description: 'Whether that share is 90 % or more: blanket use', value: (f) => f.blanket },
    ...SEEN,
    { name: 'text', type: 'string', description: 'The leading wording as printed: the most frequent of the corpus', value: (f) => f.text },
  ],
};

/** One wording at one outlet a row. */
export const wordingsTable: Table<WordingRecord> = {
  name: 'wordings',
  title: 'One wording of disclaimers at one outlet a row',
  key: ['wording', 'outlet'],
  columns: [
    { name: 'wording', type: 'string', description: 'Hash of the wording, as in the table of disclaimers', value: (w) => w.wording },
    FAMILY,
    { name: 'outlet', type: 'string', description: 'Slug of the outlet', value: (w) => w.outlet },
    ARTICLES,
    {
      name: 'outlet_articles',
      type: 'integer',
      description: 'All articles of the outlet that the filters let through',
      value: (w) => w.of,
    },
    ...SEEN,
    { name: 'text', type: 'string', description: 'One printing of it: of several, the first by alphabet', value: (w) => w.text },
  ],
};
