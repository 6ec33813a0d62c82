import type { Metadata } from 'next';
import { compareOutlets } from '#lib/usecases/comparisons/compare-outlets.ts';
import { FEWEST_COMPARED, MOST_COMPARED, namedOutlets, parseCompare } from '#lib/usecases/comparisons/compare-query.ts';
import { readComparisons } from '#lib/usecases/comparisons/kept-comparisons.ts';
import { readCorpus } from '#lib/usecases/outlets/read-corpus.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { toSearchParams } from '#lib/usecases/reading/filters.ts';
import { MEASURES } from '#lib/usecases/reading/measures.ts';
import { orNotFound } from '../_server/found.ts';
import { runtime } from '../_server/runtime.ts';
import { readerZone } from '../_server/zone.ts';
import { hueOf } from '../_ui/chart-rows.ts';
import { FilterBar } from '../_ui/filter-bar.tsx';
import { type Params, single, withParams } from '../_ui/links.ts';
import { MeasureField } from '../_ui/measure-field.tsx';
import { Screen } from '../_ui/screen.tsx';
import { Choose } from './_parts/choose.tsx';
import { Compared } from './_parts/compared.tsx';
import { Kept } from './_parts/kept.tsx';

export const metadata: Metadata = { title: 'Compare' };

export default async function ComparePage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const zone = await readerZone();
  const chosen = await orNotFound(() => namedOutlets(params));
  const tooMany = chosen.length > MOST_COMPARED;
  const query = await orNotFound(() => parseCompare(tooMany ? { ...params, outlets: undefined, outlet: undefined } : params, zone));
  const { filters } = query;
  const deps = await runtime();
  const [choices, kept, corpus] = await Promise.all([
    readOutlets(deps, filters.corpus),
    readComparisons(deps),
    readCorpus(deps, filters.corpus),
  ]);
  const comparison = filters.outlets.length < FEWEST_COMPARED ? null : await orNotFound(() => compareOutlets(deps, query));
  const mode = { by: single(params.by), zone: single(params.zone), stories: single(params.stories) };
  const keep = { ...Object.fromEntries(toSearchParams({ ...filters, outlets: [] })), ...mode, measure: query.measure };
  const slugs = filters.outlets.join(',');
  const head = (
    <header className="page-head">
      <h1>Compare outlets</h1>
      <p>Two to eight outlets on one measure, each difference with how sure one may be of it.</p>
    </header>
  );
  if (comparison === null)
    return (
      <Screen section="compare" corpus={corpus} q={filters.q}>
        {head}
        {choices.length < FEWEST_COMPARED ? (
          <p className="empty">There are no two outlets to compare yet. Bring in articles of another outlet.</p>
        ) : (
          <Choose outlets={choices} chosen={chosen} tooMany={tooMany} keep={keep} />
        )}
        <Kept kept={kept} address={null} />
      </Screen>
    );
  const hues = comparison.outlets.map(({ slug }) => hueOf(choices.findIndex((choice) => choice.slug === slug)));
  const address = `/compare${withParams(params, { outlet: null, outlets: slugs, corpus: comparison.corpus.shown })}`;
  return (
    <Screen section="compare" corpus={comparison.corpus} q={filters.q}>
      {head}
      <FilterBar
        action="/compare"
        filters={{ ...filters, outlets: [] }}
        corpus={comparison.corpus}
        outlets={[]}
        keep={{ ...mode, outlets: slugs }}
      >
        <MeasureField measures={MEASURES} chosen={comparison.chosen.name} />
      </FilterBar>
      <details className="tool">
        <summary>Other outlets</summary>
        <Choose outlets={choices} chosen={chosen} tooMany={tooMany} keep={keep} />
      </details>
      <Compared shown={{ comparison, filters, hues }} params={{ ...params, outlet: undefined, outlets: slugs }} />
      <Kept kept={kept} address={address} />
    </Screen>
  );
}
