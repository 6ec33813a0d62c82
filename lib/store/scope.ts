import { Prisma } from '#generated/sqlite/client.ts';
import { timestamp } from './bulk.ts';
import type { Tx } from './client.ts';

/**
 * Which articles a query is about: not deleted, of one corpus, of these outlets, published in `[from, before)` where given,
 * holding every one of the folded `terms` in title or text. `genre` `none` means "not declared".
 */
export type Scope = {
  readonly demo: boolean;
  readonly outletIds: readonly number[];
  /** Some of the outlets also have articles of the other corpus. */
  readonly mixed: boolean;
  readonly from: Date | null;
  readonly before: Date | null;
  readonly genre: string | null;
  readonly origin: 'all' | 'own' | 'wire';
  readonly language: string | null;
  /** Words of the body, both included. */
  readonly minWords: number | null;
  readonly maxWords: number | null;
  readonly terms: readonly string[];
};

/** A date as a parameter that compares with a column. */
export function dateParameter(tx: Tx, date: Date): Prisma.Sql {
  return tx.dialect === 'postgresql' ? Prisma.sql`${date.toISOString()}::timestamptz` : Prisma.sql`${timestamp(date)}`;
}

/** The condition that an expression is one of the ids, as one parameter however many they are. */
export function isOneOf(tx: Tx, expression: Prisma.Sql, ids: readonly number[]): Prisma.Sql {
  return tx.dialect === 'postgresql'
    ? Prisma.sql`${expression} = ANY(${[...ids]}::int[])`
    : Prisma.sql`${expression} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** The same for texts. */
export function isOneOfTexts(tx: Tx, expression: Prisma.Sql, texts: readonly string[]): Prisma.Sql {
  return tx.dialect === 'postgresql'
    ? Prisma.sql`${expression} = ANY(${[...texts]}::text[])`
    : Prisma.sql`${expression} IN (SELECT value FROM json_each(${JSON.stringify(texts)}))`;
}

/** The condition that a text holds a term, as it is written there. */
export function holds(text: Prisma.Sql, term: string): Prisma.Sql {
  return Prisma.sql`${text} LIKE ${`%${term.replace(/[!%_]/g, '!$&')}%`} ESCAPE '!'`;
}

function textCondition(term: string): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT 1 FROM "ArticleText" t WHERE t."articleId" = a."id" AND ${holds(Prisma.sql`t."folded"`, term)})`;
}

/** Conditions on the columns that a score repeats of its article. */
function shared(tx: Tx, scope: Scope, at: Prisma.Sql): Prisma.Sql[] {
  const conditions = [isOneOf(tx, Prisma.sql`${at}."outletId"`, scope.outletIds)];
  if (scope.from) conditions.push(Prisma.sql`${at}."publishedAt" >= ${dateParameter(tx, scope.from)}`);
  if (scope.before) conditions.push(Prisma.sql`${at}."publishedAt" < ${dateParameter(tx, scope.before)}`);
  if (scope.origin !== 'all') conditions.push(scope.origin === 'wire' ? Prisma.sql`${at}."wire"` : Prisma.sql`NOT ${at}."wire"`);
  return conditions;
}

/** Conditions that only the article's own row can answer. */
function own(scope: Scope): Prisma.Sql[] {
  const conditions = scope.terms.map(textCondition);
  if (scope.genre !== null)
    conditions.push(scope.genre === 'none' ? Prisma.sql`a."genre" IS NULL` : Prisma.sql`a."genre" = ${scope.genre}`);
  if (scope.language !== null) conditions.push(Prisma.sql`a."language" = ${scope.language}`);
  if (scope.minWords !== null) conditions.push(Prisma.sql`a."words" >= ${scope.minWords}`);
  if (scope.maxWords !== null) conditions.push(Prisma.sql`a."words" <= ${scope.maxWords}`);
  return conditions;
}

const demoCondition = (scope: Scope) => (scope.demo ? Prisma.sql`a."demo"` : Prisma.sql`NOT a."demo"`);

/** The condition on `"Article" a` that holds for the articles of the scope. */
export function articlesIn(tx: Tx, scope: Scope): Prisma.Sql {
  const conditions = [Prisma.sql`a."deletedAt" IS NULL`, demoCondition(scope), ...shared(tx, scope, Prisma.raw('a')), ...own(scope)];
  return Prisma.join(conditions, ' AND ');
}

/** `FROM … WHERE …` over the shown rows `at` of a layer; the articles are looked up, once for all rows, only where the layer's own columns can't tell. */
function layerIn(tx: Tx, scope: Scope, from: Prisma.Sql, at: Prisma.Sql): Prisma.Sql {
  const rest = own(scope);
  if (scope.mixed) rest.push(demoCondition(scope));
  const conditions = [Prisma.sql`${at}."live" = TRUE`, ...shared(tx, scope, at)];
  if (rest.length > 0)
    conditions.push(Prisma.sql`${at}."articleId" IN (SELECT a."id" FROM "Article" a WHERE ${Prisma.join(rest, ' AND ')})`);
  return Prisma.sql`FROM ${from} WHERE ${Prisma.join(conditions, ' AND ')}`;
}

/**
 * `FROM … WHERE …` over the shown scores `"Score" s` of the articles of the scope, to which a query appends its own conditions.
 */
export function scoresIn(tx: Tx, scope: Scope): Prisma.Sql {
  return layerIn(tx, scope, Prisma.sql`"Score" s`, Prisma.raw('s'));
}

/**
 * The same, of articles that are in a story `"StoryArticle" p`. CROSS JOIN makes SQLite begin with these, which are fewer; PostgreSQL plans
 * it like any other join.
 */
export function storyScoresIn(tx: Tx, scope: Scope): Prisma.Sql {
  const from = Prisma.sql`"StoryArticle" p CROSS JOIN "Analysis" n CROSS JOIN "Score" s`;
  const joined = Prisma.sql`n."articleId" = p."articleId" AND n."current" = TRUE AND s."analysisId" = n."id"`;
  return Prisma.sql`${layerIn(tx, scope, from, Prisma.raw('s'))} AND ${joined}`;
}

/** The same over the shown disclaimers `"Disclaimer" r`. */
export function disclaimersIn(tx: Tx, scope: Scope): Prisma.Sql {
  return layerIn(tx, scope, Prisma.sql`"Disclaimer" r`, Prisma.raw('r'));
}

/** The same, each with its wording `"Wording" w` where that is grouped already. */
export function wordingsIn(tx: Tx, scope: Scope): Prisma.Sql {
  const corpus = Prisma.raw(scope.demo ? 'TRUE' : 'FALSE');
  const from = Prisma.sql`"Disclaimer" r LEFT JOIN "Wording" w ON w."demo" = ${corpus} AND w."hash" = r."wording"`;
  return layerIn(tx, scope, from, Prisma.raw('r'));
}

/** The same over the shown sources `"Source" r`, each one source of one article; `before` stands before them in FROM. */
export function sourcesIn(tx: Tx, scope: Scope, before = Prisma.empty): Prisma.Sql {
  return layerIn(tx, scope, Prisma.sql`${before} "Source" r`, Prisma.raw('r'));
}

/** The same over the shown attribution relations `"Attribution" r`. */
export function attributionsIn(tx: Tx, scope: Scope): Prisma.Sql {
  return layerIn(tx, scope, Prisma.sql`"Attribution" r`, Prisma.raw('r'));
}

/** All articles of some outlets in one corpus; `mixed` as in `Scope`. */
export function everythingOf(outletIds: readonly number[], demo: boolean, mixed: boolean): Scope {
  const none = { from: null, before: null, genre: null, language: null, minWords: null, maxWords: null };
  return { demo, outletIds, mixed, ...none, origin: 'all', terms: [] };
}

/** Joins to `"Article" a` the current value `s` of one score, where it has one. */
export function scoreOf(name: string): Prisma.Sql {
  return Prisma.sql`LEFT JOIN "Analysis" n ON n."articleId" = a."id" AND n."current"
    LEFT JOIN "Score" s ON s."analysisId" = n."id" AND s."name" = ${name}`;
}
