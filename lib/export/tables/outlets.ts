import type { Scorer } from '#lib/analysis/model/score.ts';
import { type Column, snakeCase, type Table } from '../table.ts';

type Figures = { readonly n: number; readonly mean: number | null; readonly low: number | null; readonly high: number | null };

export type OutletRecord = {
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly articles: number;
  readonly own: number;
  readonly wire: number;
  readonly disclaimerCoverage: number;
  readonly measures: Readonly<Record<string, Figures>>;
};

const FACTS: readonly Column<OutletRecord>[] = [
  { name: 'outlet', type: 'string', description: "Slug of the outlet, as in the outlet's address", value: (o) => o.slug },
  { name: 'name', type: 'string', description: 'Name of the outlet', value: (o) => o.name },
  { name: 'demo', type: 'boolean', description: 'Whether the figures are of the fictional demo corpus', value: (o) => o.demo },
  { name: 'articles', type: 'integer', description: 'Articles', value: (o) => o.articles },
  { name: 'own', type: 'integer', description: 'Articles without the credit line of an agency or another publisher', value: (o) => o.own },
  { name: 'wire', type: 'integer', description: 'Articles with such a credit line', value: (o) => o.wire },
  {
    name: 'disclaimer_coverage',
    type: 'number',
    description: 'Share of the articles that have at least one disclaimer (0 to 1)',
    value: (o) => rounded(o.disclaimerCoverage),
  },
];

/** Six decimals, as scores are stored. */
const rounded = (value: number | null | undefined) => (value == null ? null : Math.round(value * 1e6) / 1e6);

function figuresOf({ name, title }: Pick<Scorer, 'name' | 'title'>): Column<OutletRecord>[] {
  const column = snakeCase(name);
  const few = 'empty under 15 articles';
  return [
    { name: `${column}_n`, type: 'integer', description: `Articles with a value of \`${column}\``, value: (o) => o.measures[name]?.n ?? 0 },
    {
      name: `${column}_mean`,
      type: 'number',
      description: `${title}: mean over articles; ${few}`,
      value: (o) => rounded(o.measures[name]?.mean),
    },
    {
      name: `${column}_low`,
      type: 'number',
      description: `Lower end of its 95 % interval; ${few}`,
      value: (o) => rounded(o.measures[name]?.low),
    },
    {
      name: `${column}_high`,
      type: 'number',
      description: `Upper end of its 95 % interval; ${few}`,
      value: (o) => rounded(o.measures[name]?.high),
    },
  ];
}

/** One outlet a row, with mean and interval of the measures. */
export function outletsTable(measures: readonly Pick<Scorer, 'name' | 'title'>[]): Table<OutletRecord> {
  return {
    name: 'outlets',
    title: 'One outlet a row, with the means of its core scores',
    key: ['outlet'],
    columns: [...FACTS, ...measures.flatMap(figuresOf)],
  };
}
