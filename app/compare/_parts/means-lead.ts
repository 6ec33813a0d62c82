import type { Unit } from '#lib/analysis/model/score.ts';
import { formatWithUnit } from '../../_ui/format.ts';

type Mean = { readonly name: string; readonly mean: number | null };

/** What to see in the means of some outlets, in a sentence or two; `between` is η², null where it is not known. */
export function meansLead(outlets: readonly Mean[], unit: Unit, between: number | null): string {
  const known = outlets.flatMap(({ name, mean }) => (mean === null ? [] : [{ name, mean }])).sort((a, b) => b.mean - a.mean);
  const last = known.at(-1);
  if (last === undefined) return 'No outlet has the 15 articles from which a mean is shown.';
  const told = ({ name, mean }: { readonly name: string; readonly mean: number }) => `${name} (${formatWithUnit(mean, unit)})`;
  if (known.length === 1) return `Only ${told(last)} has the 15 articles from which a mean is shown.`;
  const share = between === null ? '' : ` Which outlet it is explains ${(100 * between).toFixed(0)} % of how articles vary (η²).`;
  return `Highest at ${told(known[0])}, lowest at ${told(last)}.${share}`;
}
