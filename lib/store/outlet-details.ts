import { Prisma } from '#generated/sqlite/client.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';
import { listOf, tupleOf } from './json-lists.ts';
import { articlesIn, type Scope, scoreOf, sourcesIn } from './scope.ts';

/**
 * A table of layers `r` of the current analyses `n` of the articles `a` of the scope. CROSS JOIN keeps SQLite from walking the whole
 * table in the order of a GROUP BY; PostgreSQL plans it like any other join.
 */
const layers = (tx: Tx, scope: Scope, table: 'Disclaimer' | 'Block' | 'Finding') => Prisma.sql`
  FROM "Article" a CROSS JOIN "Analysis" n CROSS JOIN ${Prisma.raw(`"${table}"`)} r
  WHERE n."articleId" = a."id" AND n."current" AND r."analysisId" = n."id" AND ${articlesIn(tx, scope)}`;

export type GenreValue = {
  readonly id: number;
  readonly genre: string | null;
  readonly value: number | null;
  /** Its 95 % interval, where it has one. */
  readonly low: number | null;
  readonly high: number | null;
};

type GenreTuple = readonly [number, string | null, number | null, number | null, number | null, string | null];

/** The later first, those without a date last; of one date the higher number first. */
const latestFirst = (a: GenreTuple, b: GenreTuple) => {
  const [first, second] = [a[5] ?? '', b[5] ?? ''];
  return first === second ? b[0] - a[0] : first < second ? 1 : -1;
};

/** Declared genre and one score of every article of the scope, latest first. */
export async function genresAndScore(tx: Tx, scope: Scope, name: string): Promise<GenreValue[]> {
  const columns = ['a."id"', 'a."genre"', 's."value"', 's."low"', 's."high"', 'a."publishedAt"'].map((column) => Prisma.raw(column));
  const [row] = await tx.db.$queryRaw<{ articles: string | null }[]>`
    SELECT ${listOf(tx, tupleOf(tx, columns))} AS "articles" FROM "Article" a ${scoreOf(name)} WHERE ${articlesIn(tx, scope)}`;
  const articles = JSON.parse(row?.articles ?? '[]') as GenreTuple[];
  return articles.sort(latestFirst).map(([id, genre, value, low, high]) => ({ id, genre, value, low, high }));
}

export type ClassTotal = { readonly class: string; readonly sources: number; readonly acts: number; readonly words: number };

/** Speech by the class that its source has in the article, most words first; a source counts once for each of its articles. */
export async function speechByClass(tx: Tx, scope: Scope): Promise<ClassTotal[]> {
  const rows = await tx.db.$queryRaw<Record<keyof ClassTotal, unknown>[]>`
    SELECT r."class", count(*) AS "sources", sum(r."acts") AS "acts", sum(r."words") AS "words" ${sourcesIn(tx, scope)}
    GROUP BY r."class" ORDER BY 4 DESC, 1`;
  return rows.map((row) => ({
    class: String(row.class),
    sources: countOf(row.sources),
    acts: countOf(row.acts),
    words: countOf(row.words),
  }));
}

/** How many articles have each kind of disclaimer, and the words of all of that kind. */
export async function disclaimerKinds(tx: Tx, scope: Scope) {
  const rows = await tx.db.$queryRaw<{ kind: string; articles: bigint; words: bigint }[]>`
    SELECT r."kind", count(DISTINCT a."id") AS "articles", sum(r."words") AS "words" ${layers(tx, scope, 'Disclaimer')}
    GROUP BY r."kind" ORDER BY 2 DESC, 1`;
  return rows.map((row) => ({ kind: row.kind, articles: countOf(row.articles), words: countOf(row.words) }));
}

/** Words and articles by block role. */
export async function roleTotals(tx: Tx, scope: Scope) {
  const rows = await tx.db.$queryRaw<{ role: string; articles: bigint; words: bigint }[]>`
    SELECT r."role", count(DISTINCT a."id") AS "articles", sum(r."words") AS "words" ${layers(tx, scope, 'Block')} GROUP BY r."role"`;
  return rows.map((row) => ({ role: row.role, articles: countOf(row.articles), words: countOf(row.words) }));
}

/** How many articles have each kind of finding. */
export async function findingTotals(tx: Tx, scope: Scope): Promise<Map<string, number>> {
  const rows = await tx.db.$queryRaw<{ kind: string; articles: bigint }[]>`
    SELECT r."kind", count(DISTINCT a."id") AS "articles" ${layers(tx, scope, 'Finding')} GROUP BY r."kind"`;
  return new Map(rows.map((row) => [row.kind, countOf(row.articles)]));
}

/** How many articles took their outlet from the page or its address: nobody gave or edited it. */
export async function guessedOutlets(tx: Tx, scope: Scope): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS "n" FROM "Article" a WHERE ${articlesIn(tx, scope)} AND a."outletFrom" NOT IN ('given', 'edited')`;
  return countOf(row?.n);
}
