import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { loadDemo, removeDemo, wantsDemo } from '#lib/usecases/imports/demo-corpus.ts';
import { ingestArticles } from '#lib/usecases/imports/ingest-articles.ts';
import { NO_OPTIONS } from '#lib/usecases/imports/ingest-batch.ts';
import { freshStore, sqlite, type TestDatabase } from '../support/databases.ts';
import { item } from './articles.ts';

const LIMITS = { html: 10_000_000, text: 2_000_000, line: 8_000_000 };
const manifests = readdirSync('demo', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => JSON.parse(readFileSync(`demo/${entry.name}/manifest.json`, 'utf8')));

describe('the demo corpus', () => {
  let database: TestDatabase;
  let store: Store;
  const deps = () => ({ store, jobs: createJobs(store), analyser: analyserHere, limits: LIMITS });
  beforeAll(async () => {
    database = await sqlite();
    store = await freshStore(database);
  });
  afterAll(async () => {
    await store.close();
    await database.stop();
  });

  test('is wanted by an empty store, loads once, and lies at the addresses of its manifests', async () => {
    expect(await wantsDemo({ store })).toBe(true);
    const count = manifests.reduce((sum, manifest) => sum + manifest.articles.length, 0);
    expect(await loadDemo(deps(), 'demo')).toBe(count);
    expect(await loadDemo(deps(), 'demo')).toBe(0);
    expect(await wantsDemo({ store })).toBe(false);
    const outlets = await store.db.outlet.findMany({
      select: { slug: true, name: true, demo: true, _count: { select: { articles: true } } },
    });
    const wanted = manifests.map(({ slug, name, articles }) => ({ slug, name, demo: true, _count: { articles: articles.length } }));
    expect(outlets.toSorted((a, b) => a.slug.localeCompare(b.slug))).toEqual(wanted.toSorted((a, b) => a.slug.localeCompare(b.slug)));
    const remembered = await store.db.block.findMany({
      where: { rule: 'outlet-memory' },
      select: { analysis: { select: { article: true } } },
    });
    expect(new Set(remembered.map(({ analysis }) => analysis.article.outletId)).size).toBeGreaterThan(2);
    expect(await store.db.job.count()).toBe(0);
    expect(await store.db.article.count({ where: { OR: [{ demo: false }, { outletFrom: { not: 'URL domain' } }] } })).toBe(0);
  });

  test('goes for good, and leaves real articles', async () => {
    await ingestArticles(deps(), [item(1, { outlet: 'Real Post' })], { importId: null, indexes: null, demo: false, options: NO_OPTIONS });
    await removeDemo(deps());
    expect((await store.db.outlet.findMany()).map(({ name, demo }) => [name, demo])).toEqual([['Real Post', false]]);
    expect([await store.db.article.count(), await store.db.analysis.count(), await store.db.articleText.count()]).toEqual([1, 1, 1]);
    await store.db.article.deleteMany();
    expect(await wantsDemo({ store })).toBe(false);
  });
});
