import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import { openStore, type Store } from '#lib/store/client.ts';
import { columnsOf, wholeTables } from '#lib/store/whole-tables.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { ingestArticles } from '#lib/usecases/imports/ingest-articles.ts';
import { NO_OPTIONS } from '#lib/usecases/imports/ingest-batch.ts';
import { type MovedTable, moveInstance } from '#lib/usecases/instance/move-instance.ts';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { item } from './articles.ts';

const BATCH = { importId: null, indexes: null, demo: false, options: NO_OPTIONS };

/** Every table with its key and its columns, in the order in which they are copied. */
async function shapeOf({ reader: db, dialect }: Store) {
  const tables = await wholeTables({ db, dialect });
  return Promise.all(tables.map(async (table) => ({ ...table, columns: await columnsOf({ db, dialect }, table.name) })));
}

describe('a whole instance', () => {
  const databases: TestDatabase[] = [];
  const stores = new Map<string, Store>();
  beforeAll(async () => {
    for (const [name, begin] of Object.entries(DATABASES)) {
      const database = await begin();
      databases.push(database);
      stores.set(name, await openStore(await database.freshUrl()));
    }
  });
  afterAll(async () => {
    for (const store of stores.values()) await store.close();
    for (const database of databases) await database.stop();
  });

  test('has the same tables, keys and columns in both databases, by the same number of migrations', async () => {
    const shapes = await Promise.all([...stores.values()].map(shapeOf));
    expect(shapes[0].map(({ name }) => name)).toEqual(expect.arrayContaining(['Article', 'Revision', 'ImportItem', 'Setting']));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    const migrations = (dialect: string) => readdirSync(join('prisma/migrations', dialect)).filter((name) => !name.endsWith('.toml'));
    expect(migrations('postgresql')).toEqual(migrations('sqlite'));
  });

  test('moves from one database to the next and back, and stays the same', async () => {
    const [database] = databases;
    const first = await openStore(await database.freshUrl());
    const deps = { store: first, jobs: createJobs(first), analyser: analyserHere };
    const items = [1, 2, 3].map((n) =>
      item(n, { url: `https://hask.example/${n}`, title: `“Ünïcode” 𝒳 ${n}`, publishedAt: '2026-10-06T07:08:09.123Z' }),
    );
    await ingestArticles(deps, items, BATCH);
    await ingestArticles(deps, [item(4, { url: 'https://hask.example/1' })], BATCH);
    await first.transaction((tx) => deps.jobs.enqueue(tx, { kind: 'k', key: 'a', payload: { n: 1 }, total: null }));
    const chain = [...stores.values(), await openStore(await database.freshUrl())];
    let [from, before] = [first, null as readonly MovedTable[] | null];
    for (const to of chain) {
      const moved: MovedTable[] = [];
      await moveInstance(from, to, (table) => void moved.push(table));
      expect(moved.find(({ table }) => table === 'Article')?.rows).toBe(3);
      expect(moved.find(({ table }) => table === 'Revision')?.rows).toBe(1);
      expect(moved).toEqual(before ?? moved);
      await expect(moveInstance(from, to, () => undefined)).rejects.toMatchObject({ code: 'conflict' });
      [from, before] = [to, moved];
    }
    const last = chain[chain.length - 1];
    const outcomes = await ingestArticles({ ...deps, store: last, jobs: createJobs(last) }, [...items, item(9)], BATCH);
    expect(outcomes.map(({ state }) => state)).toEqual(['updated', 'duplicate', 'duplicate', 'stored']);
    await first.close();
    await last.close();
  });
});
