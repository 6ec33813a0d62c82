import { openRuntime } from '#lib/runtime.ts';
import { parseCompare } from '#lib/usecases/comparisons/compare-query.ts';
import type { Comparison } from '#lib/usecases/comparisons/compare-view.ts';
import { readComparisonRows } from '#lib/usecases/export/read-rows.ts';
import { between, figure, storyDifferenceTable } from '../difference-table.ts';
import { ANSWERED } from '../exit.ts';
import { say, table, write } from '../output.ts';
import { type Given, searchParams } from '../search-params.ts';

type Options = Given & { readonly json?: boolean; readonly sameStories?: boolean };

function differenceTable({ differences }: Comparison): string {
  const lines = differences.map(({ a, b, nA, nB, value, low, high, delta, deltaLow, deltaHigh, q }) => [
    `${a} (${nA})`,
    `${b} (${nB})`,
    figure(value),
    between(low, high),
    figure(delta, 2),
    between(deltaLow, deltaHigh, 2),
    q === null ? '' : q.toFixed(3),
  ]);
  return table(['outlet (articles)', 'less (articles)', 'difference', '95 % interval', 'delta', '95 % interval', 'q'], lines);
}

/** Writes how every two of the outlets differ in one score, over all articles or within the same stories. */
export async function run(slugs: readonly string[], { json, sameStories, ...options }: Options): Promise<number> {
  const query = parseCompare(searchParams({ ...options, outlet: [...slugs] }));
  const runtime = await openRuntime();
  try {
    const { rows, total, profile } = await readComparisonRows(runtime, query);
    if (json) await write(`${JSON.stringify({ rows, total, profile }, null, 2)}\n`);
    else {
      await write(sameStories ? storyDifferenceTable(profile.storyDifferences) : differenceTable(profile));
      const share = profile.between === null ? 'unknown' : `${(100 * profile.between).toFixed(1)} %`;
      say(`${profile.chosen.title} (${profile.chosen.unit}); share of the variance between outlets ${share}`);
    }
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
