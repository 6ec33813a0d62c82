import { Prisma } from '#generated/sqlite/client.ts';
import { countOf } from './cells.ts';
import type { Tx } from './client.ts';
import { holds, isOneOfTexts, type Scope, sourcesIn } from './scope.ts';
import type { Merges } from './source-merges.ts';

/** Which sources a query is about: those with at least half of their acts in one of the classes, and with a name that holds every folded term. */
export type SourceFilter = { readonly classes: readonly string[] | null; readonly terms: readonly string[] };
/** No source is left out. */
export const EVERY_SOURCE: SourceFilter = { classes: null, terms: [] };

export const SOURCE_SORTS = ['words', 'acts', 'articles', 'outlets', 'name'] as const;
export type SourceOrder = { readonly by: (typeof SOURCE_SORTS)[number]; readonly direction: 'asc' | 'desc' };

/** A source over all articles of a scope, with those that were merged into it. */
export type SourceTotals = {
  readonly key: string;
  readonly articles: number;
  readonly outlets: number;
  readonly acts: number;
  readonly words: number;
};

/** The keys that count as others, and those that they count as, each with the key that it counts as, as the table `m`. */
export function mergesTable(tx: Tx, merges: Merges): Prisma.Sql {
  const json = JSON.stringify([...merges, ...[...new Set(merges.values())].map((key) => [key, key])]);
  return tx.dialect === 'postgresql'
    ? Prisma.sql`m AS (SELECT v.value->>0 AS "key", v.value->>1 AS "into" FROM json_array_elements(${json}::json) v)`
    : Prisma.sql`m AS (SELECT v.value->>0 AS "key", v.value->>1 AS "into" FROM json_each(${json}) v)`;
}

/** `FROM … WHERE …` over the sources of the scope that no merge is about. */
export function unmergedIn(tx: Tx, scope: Scope, merges: Merges): Prisma.Sql {
  const touched = [...new Set([...merges.keys(), ...merges.values()])];
  return touched.length === 0
    ? sourcesIn(tx, scope)
    : Prisma.sql`${sourcesIn(tx, scope)} AND NOT ${isOneOfTexts(tx, Prisma.sql`r."key"`, touched)}`;
}

/** The same over those that one is about, each with its row of `m`. The CROSS JOIN makes SQLite begin with the few merges. */
export function mergedIn(tx: Tx, scope: Scope): Prisma.Sql {
  return Prisma.sql`${sourcesIn(tx, scope, Prisma.sql`m CROSS JOIN`)} AND r."key" = m."key"`;
}

/** `FROM … WHERE …` over the sources of the scope that have one of the keys. The CROSS JOIN makes SQLite begin with the keys. */
export function keyedIn(tx: Tx, scope: Scope, keys: readonly string[]): Prisma.Sql {
  const wanted =
    tx.dialect === 'postgresql' ? Prisma.sql`unnest(${[...keys]}::text[]) k(value)` : Prisma.sql`json_each(${JSON.stringify(keys)}) k`;
  return Prisma.sql`${sourcesIn(tx, scope, Prisma.sql`${wanted} CROSS JOIN`)} AND r."key" = k.value`;
}

const FIGURES = Prisma.sql`count(DISTINCT r."outletId") AS "outlets", sum(r."acts") AS "acts", sum(r."words") AS "words"`;

const all = (text: Prisma.Sql, terms: readonly string[]) =>
  Prisma.join(
    terms.map((term) => holds(text, term)),
    ' AND ',
  );

function having({ classes }: SourceFilter): Prisma.Sql {
  if (classes === null) return Prisma.empty;
  return Prisma.sql`HAVING 2 * sum(CASE WHEN r."class" IN (${Prisma.join([...classes])}) THEN r."acts" ELSE 0 END) >= sum(r."acts")`;
}

/** A statement that begins with the sources of the scope as the table `f`: one row each, after merges. */
function sourceTable(tx: Tx, scope: Scope, merges: Merges, filter: SourceFilter): Prisma.Sql {
  const { terms } = filter;
  const named = terms.length === 0 ? Prisma.empty : Prisma.sql`AND ${all(Prisma.sql`r."key"`, terms)}`;
  const single = Prisma.sql`SELECT r."key", count(*) AS "articles", ${FIGURES} ${unmergedIn(tx, scope, merges)} ${named} GROUP BY r."key" ${having(filter)}`;
  if (merges.size === 0) return Prisma.sql`WITH f AS (${single})`;
  const wanted =
    terms.length === 0 ? Prisma.empty : Prisma.sql`AND m."into" IN (SELECT x."into" FROM m x WHERE ${all(Prisma.sql`x."key"`, terms)})`;
  return Prisma.sql`WITH ${mergesTable(tx, merges)}, f AS (${single} UNION ALL
    SELECT m."into", count(DISTINCT r."articleId"), ${FIGURES} ${mergedIn(tx, scope)} ${wanted} GROUP BY m."into" ${having(filter)})`;
}

/** One page of the sources of the scope in order, equal ones by key, and how many there are in all. */
export async function listSources(
  tx: Tx,
  scope: Scope,
  merges: Merges,
  filter: SourceFilter,
  { by, direction }: SourceOrder,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ rows: SourceTotals[]; total: number }> {
  const key = Prisma.raw(by === 'name' ? 'f."key"' : `f."${by}"`);
  const way = Prisma.raw(direction === 'asc' ? 'ASC' : 'DESC');
  const rows = await tx.db.$queryRaw<(Record<keyof SourceTotals, unknown> & { total: bigint })[]>`
    ${sourceTable(tx, scope, merges, filter)} SELECT f.*, count(*) OVER () AS "total" FROM f
    ORDER BY ${key} ${way}, f."words" DESC, f."key" LIMIT ${limit} OFFSET ${offset}`;
  return {
    rows: rows.map((row) => ({
      key: String(row.key),
      articles: countOf(row.articles),
      outlets: countOf(row.outlets),
      acts: countOf(row.acts),
      words: countOf(row.words),
    })),
    total: countOf(rows[0]?.total),
  };
}

/** The sum over the sources of the scope, after merges, of the squares of their words. */
export async function squaredWords(tx: Tx, scope: Scope, merges: Merges): Promise<number> {
  const [row] = await tx.db.$queryRaw<{ squares: unknown }[]>`
    ${sourceTable(tx, scope, merges, EVERY_SOURCE)} SELECT sum(f."words" * 1.0 * f."words") AS "squares" FROM f`;
  return countOf(row?.squares);
}

/** All acts of speech that have a source, and their words. */
export async function speechIn(tx: Tx, scope: Scope): Promise<{ readonly acts: number; readonly words: number }> {
  const [row] = await tx.db.$queryRaw<Record<'acts' | 'words', unknown>[]>`
    SELECT sum(r."acts") AS "acts", sum(r."words") AS "words" ${sourcesIn(tx, scope)}`;
  return { acts: countOf(row?.acts), words: countOf(row?.words) };
}

/** One printed name of a source, in one class. */
export type PrintedName = { readonly key: string; readonly name: string; readonly class: string; readonly acts: number };

/** How the sources of the keys are printed and classed, the most frequent first. */
export async function printedNames(tx: Tx, scope: Scope, keys: readonly string[]): Promise<PrintedName[]> {
  const rows = await tx.db.$queryRaw<Record<keyof PrintedName, unknown>[]>`
    SELECT r."key", r."name", r."class", sum(r."acts") AS "acts" ${keyedIn(tx, scope, keys)}
    GROUP BY r."key", r."name", r."class" ORDER BY 4 DESC, r."name", r."class"`;
  return rows.map((row) => ({ key: String(row.key), name: String(row.name), class: String(row.class), acts: countOf(row.acts) }));
}

export type OutletActs = { readonly key: string; readonly outletId: number; readonly acts: number };

/** Acts of the sources of the keys at each outlet. */
export async function actsByOutlet(tx: Tx, scope: Scope, keys: readonly string[]): Promise<OutletActs[]> {
  const rows = await tx.db.$queryRaw<Record<keyof OutletActs, unknown>[]>`
    SELECT r."key", r."outletId", sum(r."acts") AS "acts" ${keyedIn(tx, scope, keys)}
    GROUP BY r."key", r."outletId"`;
  return rows.map((row) => ({ key: String(row.key), outletId: Number(row.outletId), acts: countOf(row.acts) }));
}

/** A name by which an article of the corpus that is shown prints a source with one of the keys; null when none has it. */
export async function anyName(tx: Tx, demo: boolean, keys: readonly string[]): Promise<string | null> {
  const where = { key: { in: [...keys] }, live: true, article: { demo } };
  return (await tx.db.source.findFirst({ where, select: { name: true }, orderBy: { name: 'asc' } }))?.name ?? null;
}
