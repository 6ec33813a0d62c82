import type { Filters } from '#lib/usecases/reading/filters.ts';
import type { Counts } from './corpus.ts';
import { formatCount, formatDay, formatPeriod, plural } from './format.ts';
import { genreName } from './names.ts';

/** The lengths that are let through; null for all. */
function lengths({ minWords, maxWords }: Filters): string | null {
  if (minWords !== null && maxWords !== null) return `${formatCount(minWords)} to ${plural(maxWords, 'word')}`;
  if (minWords !== null) return `${plural(minWords, 'word')} or more`;
  return maxWords === null ? null : `${plural(maxWords, 'word')} or fewer`;
}

/** The filters in force in words, one part each; empty when all articles are shown. */
export function describeFilters(filters: Filters, names: ReadonlyMap<string, string>): string[] {
  const parts: string[] = [];
  if (filters.outlets.length > 0) parts.push(filters.outlets.map((slug) => names.get(slug) ?? slug).join(', '));
  if (filters.origin === 'own') parts.push('own text only');
  if (filters.origin === 'wire') parts.push('wire and republished text only');
  if (filters.genre !== null) parts.push(filters.genre === 'none' ? 'no declared genre' : `declared ${genreName(filters.genre)}`);
  if (filters.from !== null) parts.push(`from ${formatDay(filters.from)}`);
  if (filters.to !== null) parts.push(`to ${formatDay(filters.to)}`);
  if (filters.language !== null) parts.push(`language ${filters.language}`);
  const long = lengths(filters);
  if (long !== null) parts.push(long);
  if (filters.q !== null) parts.push(`with “${filters.q}”`);
  return parts;
}

type Drawn = {
  readonly corpus: Counts & { readonly matching: number };
  readonly version: string;
  /** Publication of the earliest and latest dated article; null where none has a date. */
  readonly first?: string | null;
  readonly last?: string | null;
};

/** What stands below a chart: whose articles, how many, of when, which filters, which method. */
export function chartFoot({ corpus, version, first, last }: Drawn, filters: Filters, names: ReadonlyMap<string, string>): string[] {
  const parts = describeFilters(filters, names);
  return [
    corpus.shown === 'demo' ? 'Demonstration corpus: fictional' : 'Your articles',
    plural(corpus.matching, 'article'),
    ...(first && last ? [formatPeriod(first, last)] : []),
    parts.length === 0 ? 'no filter' : parts.join(', '),
    `method ${version}`,
  ];
}
