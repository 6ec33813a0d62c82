import type { OutletRow } from '#lib/usecases/outlets/overview-view.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { type Params, single } from '../_ui/links.ts';

/** `sort` is `value` (the chosen measure), `name`, `articles`, `disclaimers` or the name of a measure. */
export type OutletOrder = { readonly sort: string; readonly direction: 'asc' | 'desc' };

const FIXED = ['value', 'name', 'articles', 'disclaimers'];

/** The order that the address names; the chosen measure with the highest value first when it names none that exists. */
export function orderOf(params: Params, measures: readonly Measure[]): OutletOrder {
  const sort = single(params.sort) ?? 'value';
  const known = FIXED.includes(sort) || measures.some(({ name }) => name === sort);
  return known ? { sort, direction: single(params.direction) === 'asc' ? 'asc' : 'desc' } : { sort: 'value', direction: 'desc' };
}

function figureOf(row: OutletRow, sort: string, chosen: string): number | null {
  if (sort === 'articles') return row.articles;
  if (sort === 'disclaimers') return row.disclaimerCoverage;
  return row.measures[sort === 'value' ? chosen : sort]?.mean ?? null;
}

/** The outlets in order; those without the value come last either way, by name. */
export function sortOutlets(rows: readonly OutletRow[], { sort, direction }: OutletOrder, chosen: string): OutletRow[] {
  const sign = direction === 'asc' ? 1 : -1;
  if (sort === 'name') return rows.toSorted((a, b) => sign * a.name.localeCompare(b.name, 'en'));
  return rows.toSorted((a, b) => {
    const [x, y] = [figureOf(a, sort, chosen), figureOf(b, sort, chosen)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || a.name.localeCompare(b.name, 'en');
    return sign * (x - y) || a.name.localeCompare(b.name, 'en');
  });
}
