import type { Filters } from '#lib/usecases/filters.ts';
import { formatDay } from './format.ts';
import { genreName } from './names.ts';

/** The filters in force in words, one part each; empty when all articles are shown. */
export function describeFilters(filters: Filters, names: ReadonlyMap<string, string>): string[] {
  const parts: string[] = [];
  if (filters.outlets.length > 0) parts.push(filters.outlets.map((slug) => names.get(slug) ?? slug).join(', '));
  if (filters.origin === 'own') parts.push('own text only');
  if (filters.origin === 'wire') parts.push('wire and republished text only');
  if (filters.genre !== null) parts.push(`declared ${genreName(filters.genre)}`);
  if (filters.from !== null) parts.push(`from ${formatDay(filters.from)}`);
  if (filters.to !== null) parts.push(`to ${formatDay(filters.to)}`);
  if (filters.language !== null) parts.push(`language ${filters.language}`);
  if (filters.q !== null) parts.push(`with “${filters.q}”`);
  return parts;
}
