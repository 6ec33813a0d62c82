import type { Metadata } from 'next';
import { parsePaging, readArticles } from '#lib/usecases/articles/read-articles.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { MEASURES } from '#lib/usecases/reading/measures.ts';
import { orNotFound } from '../_server/found.ts';
import { runtime } from '../_server/runtime.ts';
import { FilterBar } from '../_ui/filter-bar.tsx';
import { type Params, searchParamsOf, single } from '../_ui/links.ts';
import { Pager } from '../_ui/pager.tsx';
import { Screen } from '../_ui/screen.tsx';
import { ArticleTable } from './_parts/article-table.tsx';
import { BulkBar } from './_parts/bulk-bar.tsx';
import { EmptyList } from './_parts/empty-list.tsx';
import { Selection } from './_parts/selection.client.tsx';

export const metadata: Metadata = { title: 'Articles' };

export default async function ArticlesPage({ searchParams }: { readonly searchParams: Promise<Params> }) {
  const params = await searchParams;
  const [filters, paging] = await orNotFound(() => [parseFilters(params), parsePaging(searchParamsOf(params))] as const);
  const deps = await runtime();
  const [list, outlets] = await orNotFound(() => Promise.all([readArticles(deps, filters, paging), readOutlets(deps, filters.corpus)]));
  const measures = MEASURES.filter((measure) => measure.core || measure.name === paging.sort);
  return (
    <Screen section="articles" corpus={list.corpus} q={filters.q}>
      <header className="page-head">
        <h1>Articles</h1>
      </header>
      <FilterBar
        action="/articles"
        filters={filters}
        corpus={list.corpus}
        outlets={outlets}
        keep={{ sort: single(params.sort), direction: single(params.direction), size: single(params.size) }}
      />
      {list.rows.length === 0 ? (
        <EmptyList corpus={list.corpus} />
      ) : (
        <Selection>
          <ArticleTable rows={list.rows} measures={measures} paging={paging} params={params} />
          <Pager list={list} params={params} />
          <BulkBar outlets={outlets} />
        </Selection>
      )}
    </Screen>
  );
}
