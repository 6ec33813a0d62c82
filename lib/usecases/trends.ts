import { type Step, type TimedTally, type TrendPoint, trendOf } from '#lib/compare/trend.ts';
import type { Tx } from '#lib/store/client.ts';
import { type OutletQuarter, quartersByOutlet, versionsShown } from '#lib/store/sample-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import type { VersionMark } from './compare-view.ts';

function timed({ at, n, sum, squares, min, max }: OutletQuarter): TimedTally {
  return { at, tally: { n, mean: sum / n, m2: Math.max(0, squares - (sum * sum) / n), min, max } };
}

/** The trend of a score for each outlet by its number, by day, week or month of a zone. */
export async function trendsOf(tx: Tx, scope: Scope, name: string, step: Step, zone: string): Promise<Map<number, TrendPoint[]>> {
  const byOutlet = new Map<number, TimedTally[]>();
  for (const quarter of await quartersByOutlet(tx, scope, name)) {
    const known = byOutlet.get(quarter.outletId);
    if (known) known.push(timed(quarter));
    else byOutlet.set(quarter.outletId, [timed(quarter)]);
  }
  return new Map([...byOutlet].map(([outletId, parts]) => [outletId, trendOf(parts, step, zone)]));
}

/** Where, in the order of publication, the articles shown are first of another version of the method; none where all are of one. */
export async function versionMarks(tx: Tx, scope: Scope): Promise<VersionMark[]> {
  const versions = await versionsShown(tx, scope);
  if (versions.length < 2) return [];
  return versions.flatMap(({ version, first }) => (first === null ? [] : [{ version, from: first.slice(0, 10) }]));
}
