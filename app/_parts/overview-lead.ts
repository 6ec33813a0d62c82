import type { OutletRow } from '#lib/usecases/outlets/overview-view.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { formatWithUnit } from '../_ui/format.ts';

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function groupSentence(rows: readonly OutletRow[]): string {
  const ranked = rows.filter((row) => row.group !== null);
  if (ranked.length === 0) return 'No outlet has the 30 articles from which they can be ranked.';
  if (ranked.length === 1) return `Only ${ranked[0].name} has the 30 articles from which outlets can be ranked.`;
  const groups = new Set(ranked.map((row) => row.group));
  const names = list(ranked.map((row) => row.name));
  if (groups.size === 1) return `Of the outlets with 30 articles or more, ${names} can't be told apart.`;
  return `Of those with 30 articles or more, ${names} fall into ${groups.size} groups that differ by more than chance.`;
}

/** What to see in the comparison, in one or two sentences. */
export function leadOf(rows: readonly OutletRow[], measure: Measure): string {
  const meanOf = (row: OutletRow) => row.measures[measure.name].mean;
  const known = rows.filter((row) => meanOf(row) !== null).sort((a, b) => (meanOf(b) ?? 0) - (meanOf(a) ?? 0));
  const last = known.at(-1);
  if (last === undefined) return 'No outlet has the 15 articles from which a mean is shown: read the dots one by one.';
  if (known.length === 1) return `${last.name}: ${formatWithUnit(meanOf(last), measure.unit)} on average. ${groupSentence(rows)}`;
  const [first] = known;
  const range = `Highest at ${first.name} (${formatWithUnit(meanOf(first), measure.unit)}), lowest at ${last.name} (${formatWithUnit(meanOf(last), measure.unit)}).`;
  return `${range} ${groupSentence(rows)}`;
}
