/** The columns of the tables that are written in bulk, with their PostgreSQL types; a test holds them to the schema. */
export const TABLES = {
  Article: {
    outletId: 'int',
    importId: 'int',
    identity: 'text',
    url: 'text',
    title: 'text',
    author: 'text',
    publishedAt: 'timestamptz',
    mediaType: 'text',
    contentHash: 'text',
    textHash: 'text',
    words: 'int',
    language: 'text',
    wire: 'boolean',
    genre: 'text',
    outletFrom: 'text',
    titleFrom: 'text',
    dateFrom: 'text',
    genreFrom: 'text',
    demo: 'boolean',
    createdAt: 'timestamptz',
    updatedAt: 'timestamptz',
    deletedAt: 'timestamptz',
  },
  ArticleText: { articleId: 'int', content: 'text', folded: 'text' },
  Analysis: { articleId: 'int', version: 'text', contentHash: 'text', current: 'boolean', createdAt: 'timestamptz', document: 'text' },
  Score: {
    analysisId: 'int',
    name: 'text',
    value: 'float8',
    low: 'float8',
    high: 'float8',
    n: 'int',
    articleId: 'int',
    outletId: 'int',
    live: 'boolean',
    wire: 'boolean',
    publishedAt: 'timestamptz',
  },
  Block: { analysisId: 'int', idx: 'int', start: 'int', end: 'int', role: 'text', rule: 'text', confidence: 'float8', words: 'int' },
  Disclaimer: {
    analysisId: 'int',
    idx: 'int',
    kind: 'text',
    start: 'int',
    end: 'int',
    placement: 'text',
    scope: 'text',
    repeats: 'int',
    words: 'int',
    wording: 'text',
    text: 'text',
  },
  Attribution: {
    analysisId: 'int',
    idx: 'int',
    type: 'text',
    claim: 'text',
    stance: 'text',
    sourceClass: 'text',
    sourceKey: 'text',
    sourceName: 'text',
    words: 'int',
    confidence: 'float8',
  },
  Source: { analysisId: 'int', key: 'text', name: 'text', class: 'text', acts: 'int', words: 'int' },
  Finding: { analysisId: 'int', idx: 'int', kind: 'text', message: 'text' },
  ImportItem: { importId: 'int', idx: 'int', position: 'text', state: 'text', reason: 'text', articleId: 'int' },
} as const;

export type Table = keyof typeof TABLES;
type Cells = { int: number; float8: number; text: string; boolean: boolean; timestamptz: Date };

/** One row of a table: every column, null for absent. */
export type RowOf<T extends Table> = {
  readonly [C in keyof (typeof TABLES)[T]]: (typeof TABLES)[T][C] extends keyof Cells ? Cells[(typeof TABLES)[T][C]] | null : never;
};
