import { type Step, type TimedValue, type TrendPoint, trendOf } from '#lib/compare/trend.ts';
import type { Tx } from '#lib/store/client.ts';
import { type Stories, versionsShown } from '#lib/store/sample-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import type { ScoredOutlet } from '#lib/store/scored-queries.ts';
import type { VersionMark } from '../comparisons/compare-view.ts';

/** The trend of each outlet by its number, by day, week or month of a zone; articles without a date are left out. */
export function trendsOf(outlets: readonly ScoredOutlet[], stories: Stories, step: Step, zone: string): Map<number, TrendPoint[]> {
  return new Map(
    outlets.map(({ outletId, values, ids, at }) => {
      const timed = values.flatMap((value, i): TimedValue[] => {
        const moment = at[i];
        return moment === null ? [] : [{ at: moment, value, story: stories.get(ids[i]) ?? null }];
      });
      return [outletId, trendOf(timed, step, zone)];
    }),
  );
}

/** Where, in the order of publication, the articles shown are first of another version of the method; none where all are of one. */
export async function versionMarks(tx: Tx, scope: Scope): Promise<VersionMark[]> {
  const versions = await versionsShown(tx, scope);
  if (versions.length < 2) return [];
  return versions.flatMap(({ version, first }) => (first === null ? [] : [{ version, from: first.slice(0, 10) }]));
}
