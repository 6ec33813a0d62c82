import type { Tx } from '#lib/store/client.ts';
import type { Scope } from '#lib/store/scope.ts';
import { keysOf, type Merges } from '#lib/store/source-merges.ts';
import { type PrintedName, printedNames } from '#lib/store/source-queries.ts';

export type SourceNames = {
  readonly name: string;
  readonly class: string;
  /** Every printed name in every class, the most frequent first. */
  readonly printed: readonly PrintedName[];
};

/** Acts by value, the most first; equal ones in the order in which they came. */
export function sumActs<T extends { readonly acts: number }>(rows: readonly T[], by: (row: T) => string) {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(by(row), (sums.get(by(row)) ?? 0) + row.acts);
  return [...sums].map(([value, acts]) => ({ value, acts })).sort((a, b) => b.acts - a.acts);
}

function namesOf(key: string, printed: readonly PrintedName[]): SourceNames {
  const own = printed.filter((row) => row.key === key);
  const [name] = sumActs(own.length === 0 ? printed : own, (row) => row.name);
  const [kind] = sumActs(printed, (row) => row.class);
  return { name: name?.value ?? key, class: kind?.value ?? '', printed };
}

/** How sources of the scope are called, with what was merged into each: by its own key's commonest name, where it is printed at all. */
export async function nameSources(tx: Tx, scope: Scope, merges: Merges, keys: readonly string[]): Promise<Map<string, SourceNames>> {
  const printed = await printedNames(
    tx,
    scope,
    keys.flatMap((key) => keysOf(merges, key)),
  );
  const bySource = new Map<string, PrintedName[]>(keys.map((key) => [key, []]));
  for (const row of printed) bySource.get(merges.get(row.key) ?? row.key)?.push(row);
  return new Map([...bySource].map(([key, rows]) => [key, namesOf(key, rows)]));
}
