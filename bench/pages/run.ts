import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStores, settings } from '#lib/runtime.ts';
import type { Store } from '#lib/store/client.ts';
import { parsePaging, readArticles } from '#lib/usecases/articles/read-articles.ts';
import { compareOutlets } from '#lib/usecases/comparisons/compare-outlets.ts';
import { parseCompare } from '#lib/usecases/comparisons/compare-query.ts';
import { readOutletsOfStory, readPartners } from '#lib/usecases/comparisons/read-shared-stories.ts';
import { readOutlet } from '#lib/usecases/outlets/read-outlet.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { readOverview } from '#lib/usecases/outlets/read-overview.ts';
import { readTrend } from '#lib/usecases/outlets/read-trend.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import type { Reading } from '#lib/usecases/reading/reading.ts';
import { readSources } from '#lib/usecases/sources/read-sources.ts';
import { parseSourceQuery } from '#lib/usecases/sources/source-query.ts';
import { fillInstance } from './instance.ts';

const RESULTS = 'bench/results/pages.json';
const CALLS = 30;

const asked = (query: string) => new URLSearchParams(query);
const filters = (query: string) => parseFilters(asked(query));

type View = (store: Store) => Promise<unknown>;
const VIEWS: Readonly<Record<string, View>> = {
  overview: (store) => readOverview({ store }, filters(''), null),
  'overview, own text of a year': (store) => readOverview({ store }, filters('origin=own&from=2024-06-01&to=2025-05-31'), null),
  'overview, declared opinion': (store) => readOverview({ store }, filters('genre=opinion'), null),
  'page of an outlet': (store) => readOutletPage({ store }, 'outlet-7'),
  'page of a story': (store) => readOutletsOfStory({ store }, STORY, filters(''), null),
  'comparison of eight': (store) =>
    compareOutlets({ store }, parseCompare(asked(`outlets=${Array.from({ length: 8 }, (_, k) => `outlet-${k + 1}`).join(',')}`))),
  articles: (store) => readArticles({ store }, filters(''), parsePaging(asked(''))),
  search: (store) => readArticles({ store }, filters('q=harbour+strike'), parsePaging(asked(''))),
  sources: (store) => readSources({ store }, filters(''), parseSourceQuery(asked(''))),
};

const STORY = { demo: false, articles: Array.from({ length: 8 }, (_, k) => ({ outlet: { slug: `outlet-${k + 1}` } })) };

/** All that the page of an outlet reads. */
async function readOutletPage(deps: Reading, slug: string): Promise<void> {
  await readOutlet(deps, slug, filters(''));
  await Promise.all([
    readTrend(deps, slug, filters(''), null, { step: 'week', zone: 'UTC' }),
    readPartners(deps, slug, filters(''), null),
    readOutlets(deps, null),
  ]);
}

const ms = (time: number) => Math.round(10 * time) / 10;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const at = (times: readonly number[], share: number) => ms(times.toSorted((a, b) => a - b)[Math.ceil(share * times.length) - 1]);

function write(store: Store): Promise<unknown> {
  return store.transaction(({ db }) =>
    db.setting.upsert({ where: { key: 'bench' }, create: { key: 'bench', value: '' }, update: { value: String(performance.now()) } }),
  );
}

/** `first` is the time of the first call of the process, `afterWrite` that of calls each of which follows a write, `kept` that of calls while nothing is written. */
async function figuresOf(store: Store, view: View) {
  const first = ms(await timed(() => view(store)));
  const [after, kept]: [number[], number[]] = [[], []];
  for (let call = 0; call < CALLS; call++) {
    await write(store);
    after.push(await timed(() => view(store)));
    kept.push(await timed(() => view(store)));
  }
  return { first, afterWrite: { median: at(after, 0.5), p95: at(after, 0.95) }, kept: { median: at(kept, 0.5), p95: at(kept, 0.95) } };
}

/** Milliseconds of the views over made-up articles in a SQLite database; prints and keeps them. */
export async function runPages(articles: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-pages-'));
  const file = join(directory, 'caveat.db');
  try {
    const [empty] = await openStores([`file:${file}`], settings());
    await empty.close();
    fillInstance(file, articles);
    const [store] = await openStores([`file:${file}`], settings());
    const views: Record<string, unknown> = {};
    for (const [name, view] of Object.entries(VIEWS)) views[name] = await figuresOf(store, view);
    await store.close();
    const figures = { node: process.version, articles, calls: CALLS, milliseconds: views };
    writeFileSync(RESULTS, `${JSON.stringify(figures, null, 2)}\n`);
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
