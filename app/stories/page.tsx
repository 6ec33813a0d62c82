import type { Metadata } from 'next';
import Link from 'next/link';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters, toSearchParams } from '#lib/usecases/reading/filters.ts';
import { readStories } from '#lib/usecases/stories/read-stories.ts';
import { parseStoriesQuery } from '#lib/usecases/stories/stories-view.ts';
import { orNotFound } from '../_server/found.ts';
import { runtime } from '../_server/runtime.ts';
import { FilterBar } from '../_ui/filter-bar.tsx';
import { type Params, searchParamsOf, single, withParams } from '../_ui/links.ts';
import { Pager } from '../_ui/pager.tsx';
import { Screen } from '../_ui/screen.tsx';
import { StoryTable } from './_parts/story-table.tsx';

export const metadata: Metadata = { title: 'Stories' };

export default async function StoriesPage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const [filters, query] = await orNotFound(() => [parseFilters(params), parseStoriesQuery(searchParamsOf(params))] as const);
  const deps = await runtime();
  const [view, outlets] = await orNotFound(() => Promise.all([readStories(deps, filters, query), readOutlets(deps, filters.corpus)]));
  const exported = toSearchParams({ ...filters, corpus: view.corpus.shown }).toString();
  return (
    <Screen section="stories" corpus={view.corpus} q={filters.q}>
      <header className="page-head">
        <h1>The same story, told by several</h1>
        <p>
          Articles on one event in at least two outlets. <Link href="/methods/stories">How stories are found</Link> ·{' '}
          <Link href={`/reuse${withParams(params, { sort: null, page: null, size: null })}`}>Who runs whose text</Link>
        </p>
      </header>
      <FilterBar
        action="/stories"
        filters={filters}
        corpus={view.corpus}
        outlets={outlets}
        keep={{ sort: single(params.sort), size: single(params.size) }}
      />
      {view.rows.length === 0 ? (
        <p className="empty">
          {view.page > 1
            ? 'The list ends before this page.'
            : 'No event was found that two of these outlets write about within some days. Stories need articles with a date.'}
        </p>
      ) : (
        <section className="section" aria-labelledby="list">
          <div className="section-head">
            <h2 id="list">Stories</h2>
            <p>
              All stories of these articles as a file:{' '}
              <a href={`/api/v1/export/stories.csv?${exported}&bom=true`} download aria-label="Download stories as CSV">
                CSV
              </a>
            </p>
          </div>
          <StoryTable rows={view.rows} sort={query.sort} params={params} />
          <Pager list={view} params={params} what={['story', 'stories']} />
        </section>
      )}
    </Screen>
  );
}
