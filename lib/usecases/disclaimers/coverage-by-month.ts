import type { MonthCount } from '#lib/store/month-counts.ts';
import type { CoverageLine, MonthShare } from './disclaimers-view.ts';

type Dated = { readonly month: string | null; readonly articles: number };

const next = (month: string) => {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
};

/** Every month from the first to the last that has a dated article, in order. */
export function monthsOf(totals: readonly Dated[]): string[] {
  const dated = totals.flatMap(({ month }) => month ?? []).sort();
  const last = dated.at(-1);
  const months: string[] = [];
  if (last === undefined) return months;
  for (let month = dated[0]; month <= last; month = next(month)) months.push(month);
  return months;
}

function sumByMonth(rows: readonly Dated[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { month, articles } of rows) if (month !== null) sums.set(month, (sums.get(month) ?? 0) + articles);
  return sums;
}

/** A line over the months: of the articles in `totals`, how many are in `carriers`. Undated ones count in neither. */
export function coverageLine(key: string, months: readonly string[], totals: readonly Dated[], carriers: readonly Dated[]): CoverageLine {
  const [all, some] = [sumByMonth(totals), sumByMonth(carriers)];
  const shares = months.map((month): MonthShare => ({ month, articles: all.get(month) ?? 0, carriers: some.get(month) ?? 0 }));
  const sum = (count: (share: MonthShare) => number) => shares.reduce((total, share) => total + count(share), 0);
  return { key, months: shares, articles: sum((share) => share.articles), carriers: sum((share) => share.carriers) };
}

/** The articles of each outlet, dated or not. */
export function totalsByOutlet(totals: readonly MonthCount[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { outletId, articles } of totals) sums.set(outletId, (sums.get(outletId) ?? 0) + articles);
  return sums;
}
