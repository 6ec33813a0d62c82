import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import type { Tx } from '#lib/store/client.ts';
import { blocksWithLine, outletLines, type RecurringLine } from '#lib/store/outlet-lines.ts';
import type { RecurringView } from './outlet-view.ts';

/** Lines shown of an outlet, and blocks that are looked at for the role and the articles of each. */
export const LINES_SHOWN = 30;
const BLOCKS = 50;

const rank = ({ text }: RecurringLine) => outletMemory([text]).size;

/** What occurs most often; of equals the one that comes first. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/**
 * The lines that recur in the outlet, those that its memory decides on first, then those in the most articles; and how many there are.
 * `role` and articles are those of the latest 50 blocks with the line.
 */
export async function recurringOf(
  tx: Tx,
  outletId: number,
  demo: boolean,
): Promise<{ recurring: RecurringView[]; recurringCount: number }> {
  const lines = await outletLines(tx, outletId);
  const shown = lines.toSorted((a, b) => rank(b) - rank(a) || b.articles - a.articles).slice(0, LINES_SHOWN);
  const recurring = await Promise.all(
    shown.map(async ({ line, text, articles, total }): Promise<RecurringView> => {
      const blocks = await blocksWithLine(tx, outletId, demo, line, BLOCKS);
      const examples = new Map(blocks.map(({ id, title, idx }) => [id, { id, title, block: idx }]));
      return {
        line,
        text,
        articles,
        total,
        role: commonest(blocks.map(({ role }) => role)),
        remembered: blocks.some(({ rule }) => rule === 'outlet-memory'),
        examples: [...examples.values()],
      };
    }),
  );
  return { recurring, recurringCount: lines.length };
}
