import type { Row } from './task.ts';

type Judged = { readonly scores: readonly number[]; readonly labels: readonly number[] };
type Measure = (scores: readonly number[], labels: readonly number[]) => number;

function membersOf<T>(items: readonly T[], groupOf: (item: T) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, i) => {
    const group = groupOf(item);
    groups.set(group, [...(groups.get(group) ?? []), i]);
  });
  return groups;
}

/** One row for each group of at least `least` items, in the order of the groups' names: a measure of that group alone. */
export function breakdown<T>(
  items: readonly T[],
  { scores, labels }: Judged,
  groupOf: (item: T) => string,
  least: number,
  [name, measure]: readonly [string, Measure],
): Row[] {
  return [...membersOf(items, groupOf)]
    .filter(([, members]) => members.length >= least)
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([group, members]) => ({
      measure: `${name}, ${group}`,
      value: measure(
        members.map((i) => scores[i]),
        members.map((i) => labels[i]),
      ),
      n: members.length,
      anchor: '',
      floor: null,
    }));
}

/** The name of the band of lengths that `tokens` lies in; `limits` are the greatest lengths of all bands but the last. */
export function lengthBand(tokens: number, limits: readonly number[]): string {
  const band = limits.findIndex((limit) => tokens <= limit);
  if (band === 0) return `0–${limits[0]} tokens`;
  return band < 0 ? `${limits[limits.length - 1] + 1} tokens and more` : `${limits[band - 1] + 1}–${limits[band]} tokens`;
}

const BINS = 10;

/** How often items are positive, in ten bins of equal width by the probability that they were given: the rows of a reliability chart. Empty bins are left out. */
export function reliability(scores: readonly number[], labels: readonly number[]): Row[] {
  const groups = membersOf(
    scores.map((_, i) => i),
    (i) => String(Math.min(BINS - 1, Math.floor(scores[i] * BINS))),
  );
  const mean = (members: readonly number[], of: readonly number[]) => members.reduce((sum, i) => sum + of[i], 0) / members.length;
  return [...groups]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([bin, members]) => ({
      measure: `positive where ${(Number(bin) / BINS).toFixed(1)}–${((Number(bin) + 1) / BINS).toFixed(1)} was said`,
      value: mean(members, labels),
      n: members.length,
      anchor: '',
      floor: null,
      said: Math.round(mean(members, scores) * 1e4) / 1e4,
    }));
}
