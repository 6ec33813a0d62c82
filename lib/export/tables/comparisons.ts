import { snakeCase, type Table } from '../table.ts';

export type ComparisonRecord = {
  readonly measure: string;
  readonly unit: string;
  readonly a: string;
  readonly b: string;
  readonly nA: number;
  readonly nB: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly delta: number | null;
  readonly deltaLow: number | null;
  readonly deltaHigh: number | null;
  readonly p: number | null;
  readonly q: number | null;
  /** Within the stories that both covered. */
  readonly stories: {
    readonly stories: number;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly q: number | null;
  };
};

/** Six decimals, as scores are stored. */
const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6);
const FEW = 'empty where one of them has under 15';
const FEW_STORIES = 'empty under 8 shared stories';

/** Two outlets in one measure a row. */
export const comparisonsTable: Table<ComparisonRecord> = {
  name: 'comparisons',
  title: 'How every two of two to eight outlets differ in every score, one difference a row; no rows for another number of outlets',
  key: ['measure', 'outlet_a', 'outlet_b'],
  columns: [
    { name: 'measure', type: 'string', description: 'Name of the score, as a column of articles', value: (r) => snakeCase(r.measure) },
    { name: 'unit', type: 'string', description: 'Unit of the score', value: (r) => r.unit },
    { name: 'outlet_a', type: 'string', description: 'Slug of the first outlet', value: (r) => r.a },
    { name: 'outlet_b', type: 'string', description: 'Slug of the second outlet', value: (r) => r.b },
    { name: 'n_a', type: 'integer', description: 'Articles of the first outlet with a value', value: (r) => r.nA },
    { name: 'n_b', type: 'integer', description: 'Articles of the second outlet with a value', value: (r) => r.nB },
    {
      name: 'difference',
      type: 'number',
      description: `Mean of the first less mean of the second; ${FEW}`,
      value: (r) => rounded(r.value),
    },
    { name: 'low', type: 'number', description: `Lower end of its 95 % interval; ${FEW}`, value: (r) => rounded(r.low) },
    { name: 'high', type: 'number', description: `Upper end of its 95 % interval; ${FEW}`, value: (r) => rounded(r.high) },
    { name: 'delta', type: 'number', description: `Cliff's δ, −1 to 1; ${FEW}`, value: (r) => rounded(r.delta) },
    { name: 'delta_low', type: 'number', description: `Lower end of the 95 % interval of δ; ${FEW}`, value: (r) => rounded(r.deltaLow) },
    { name: 'delta_high', type: 'number', description: `Upper end of the 95 % interval of δ; ${FEW}`, value: (r) => rounded(r.deltaHigh) },
    { name: 'p', type: 'number', description: `Two-sided p of the difference of means; ${FEW}`, value: (r) => rounded(r.p) },
    {
      name: 'q',
      type: 'number',
      description: `q value of Benjamini and Hochberg over the rows of the same score; ${FEW}`,
      value: (r) => rounded(r.q),
    },
    {
      name: 'shared_stories',
      type: 'integer',
      description: 'Stories in which both have an article with a value',
      value: (r) => r.stories.stories,
    },
    {
      name: 'story_difference',
      type: 'number',
      description: `Mean over these stories of the first less the second; ${FEW_STORIES}`,
      value: (r) => rounded(r.stories.value),
    },
    {
      name: 'story_low',
      type: 'number',
      description: `Lower end of its 95 % interval; ${FEW_STORIES}`,
      value: (r) => rounded(r.stories.low),
    },
    {
      name: 'story_high',
      type: 'number',
      description: `Upper end of its 95 % interval; ${FEW_STORIES}`,
      value: (r) => rounded(r.stories.high),
    },
    {
      name: 'story_q',
      type: 'number',
      description: `Its q value of Benjamini and Hochberg over the rows of the same score; ${FEW_STORIES}`,
      value: (r) => rounded(r.stories.q),
    },
  ],
};
