import Form from 'next/form';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Filters } from '#lib/usecases/reading/filters.ts';
import { type Counts, chosenCorpus } from './corpus.ts';
import { describeFilters } from './describe-filters.ts';
import { plural } from './format.ts';
import { genreName } from './names.ts';

type Choice = { readonly slug: string; readonly name: string };

type Props = {
  readonly action: string;
  readonly filters: Filters;
  readonly corpus: Counts & { readonly matching: number };
  readonly outlets: readonly Choice[];
  /** Search params that a change of filters keeps, as the order of a table. */
  readonly keep?: Readonly<Record<string, string | null>>;
  /** Whether the page is shown from its top when the filters change; so where nothing is said. */
  readonly scroll?: boolean;
  /** Further fields, before the others. */
  readonly children?: ReactNode;
};

const GENRES = ['report', 'opinion', 'analysis', 'review', 'background', 'press-release', 'sponsored', 'satire', 'none'];

function OutletChoice({ filters, outlets }: Pick<Props, 'filters' | 'outlets'>) {
  return (
    <fieldset className="choices">
      <legend className="label">Outlets (none chosen: all)</legend>
      {outlets.map(({ slug, name }) => (
        <label key={slug} className="check">
          <input type="checkbox" name="outlet" value={slug} defaultChecked={filters.outlets.includes(slug)} /> {name}
        </label>
      ))}
    </fieldset>
  );
}

function Fields({ filters, outlets }: Pick<Props, 'filters' | 'outlets'>) {
  return (
    <>
      <label className="field">
        Declared genre
        <select name="genre" defaultValue={filters.genre ?? ''}>
          <option value="">any</option>
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {genreName(genre)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        From
        <input type="date" name="from" defaultValue={filters.from ?? ''} />
      </label>
      <label className="field">
        To
        <input type="date" name="to" defaultValue={filters.to ?? ''} />
      </label>
      <label className="field">
        Language
        <input name="language" defaultValue={filters.language ?? ''} pattern="[a-z]{2,3}" maxLength={3} placeholder="any, or en" />
      </label>
      <label className="field">
        Words at least
        <input type="number" name="minWords" defaultValue={filters.minWords ?? ''} min={0} placeholder="any length" />
      </label>
      <label className="field">
        Words at most
        <input type="number" name="maxWords" defaultValue={filters.maxWords ?? ''} min={0} placeholder="any length" />
      </label>
      {outlets.length > 1 && <OutletChoice filters={filters} outlets={outlets} />}
    </>
  );
}

/** The filters of a view as a form whose state is the address; below it what is in force and how many articles that leaves. */
export function FilterBar({ action, filters, corpus, outlets, keep = {}, scroll = true, children }: Props) {
  const names = new Map(outlets.map(({ slug, name }) => [slug, name]));
  const parts = describeFilters(filters, names);
  const chosen = chosenCorpus(corpus);
  const hidden = Object.entries({ ...keep, corpus: chosen }).filter(([, value]) => value !== null);
  const clear = new URLSearchParams(hidden as [string, string][]).toString();
  const { outlets: only, genre, from, to, language, minWords, maxWords } = filters;
  const folded = only.length > 0 || [genre, from, to, language, minWords, maxWords].some((value) => value !== null);
  return (
    <>
      <Form action={action} scroll={scroll} className="filters" aria-label="Filters" role="search">
        {hidden.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value ?? ''} />
        ))}
        {children}
        <label className="field">
          Whose text
          <select name="origin" defaultValue={filters.origin}>
            <option value="all">all</option>
            <option value="own">the outlet's own</option>
            <option value="wire">wire and republished</option>
          </select>
        </label>
        <label className="field field-wide">
          Words in title or text
          <input name="q" defaultValue={filters.q ?? ''} maxLength={200} />
        </label>
        <button type="submit">Apply</button>
        <details className="filters-fold" open={folded}>
          <summary>More filters</summary>
          <div className="filters">
            <Fields filters={filters} outlets={outlets} />
          </div>
        </details>
      </Form>
      <p className="filter-state" role="status">
        <span>
          {plural(corpus.matching, 'article')}
          {parts.length > 0 ? `: ${parts.join(' · ')}` : ', no filter'}
        </span>
        {parts.length > 0 && (
          <Link href={clear === '' ? action : `${action}?${clear}`} scroll={scroll}>
            Clear filters
          </Link>
        )}
      </p>
    </>
  );
}
