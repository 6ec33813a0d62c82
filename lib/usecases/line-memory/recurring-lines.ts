import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import type { Tx } from '#lib/store/client.ts';
import { blocksWithLines, type LineBlock } from '#lib/store/line-blocks.ts';
import { outletLines, type RecurringLine } from '#lib/store/outlet-lines.ts';
import type { RecurringView } from '../outlets/outlet-view.ts';

/** Lines shown of an outlet, and its articles that are looked at for the role of each. */
export const LINES_SHOWN = 30;
const LATEST = 200;

const rank = ({ text }: RecurringLine) => outletMemory([text]).size;

/** What occurs most often; of equals the one that comes first. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function viewOf({ line, text, articles, total }: RecurringLine, blocks: readonly LineBlock[]): RecurringView {
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
}

/**
 * The lines that recur in the outlet, those that its memory may decide on first, then those in the most articles; and how many there are.
 * Roles and articles are those of the outlet's latest 200 articles.
 */
export async function recurringOf(
  tx: Tx,
  outletId: number,
  demo: boolean,
): Promise<{ recurring: RecurringView[]; recurringCount: number }> {
  const lines = await outletLines(tx, outletId);
  const shown = lines.toSorted((a, b) => rank(b) - rank(a) || b.articles - a.articles).slice(0, LINES_SHOWN);
  const hashes = shown.map(({ line }) => line);
  const blocks = await blocksWithLines(tx, outletId, demo, hashes, LATEST);
  const byLine = new Map<string, LineBlock[]>(hashes.map((line) => [line, []]));
  for (const block of blocks) byLine.get(block.line)?.push(block);
  return { recurring: shown.map((line) => viewOf(line, byLine.get(line.line) ?? [])), recurringCount: lines.length };
}
