/** The articles of a week: `week` is its Monday (ISO date, UTC), `mean` that of the `n` values. */
export type Week = { readonly week: string; readonly n: number; readonly mean: number };

const DAY_MS = 86_400_000;

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
/** The Monday before or at the start of a day; 5 January 1970 was one. */
const mondayBefore = (time: number) => time - ((((time / DAY_MS - 4) % 7) + 7) % 7) * DAY_MS;

/** The Monday of the week of a day (both ISO dates). */
export function mondayOf(day: string): string {
  return dayOf(mondayBefore(timeOf(day)));
}

type Sum = { n: number; sum: number };

function addTo<K>(sums: Map<K, Sum>, key: K, { n, sum }: Sum): void {
  const known = sums.get(key);
  if (known === undefined) sums.set(key, { n, sum });
  else {
    known.n += n;
    known.sum += sum;
  }
}

/** Means by week, in order of weeks. `at` are ISO moments in UTC; values without one (null) are left out. */
export function weeksOf(values: readonly number[], at: readonly (string | null)[]): readonly Week[] {
  const days = new Map<string, Sum>();
  at.forEach((moment, i) => {
    if (moment !== null) addTo(days, moment.slice(0, 10), { n: 1, sum: values[i] });
  });
  const weeks = new Map<number, Sum>();
  for (const [day, of] of days) addTo(weeks, mondayBefore(timeOf(day)), of);
  return [...weeks].sort(([a], [b]) => a - b).map(([time, { n, sum }]) => ({ week: dayOf(time), n, mean: sum / n }));
}
