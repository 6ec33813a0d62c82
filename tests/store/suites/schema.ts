import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertRows } from '#lib/store/bulk.ts';
import { openStore, type Store } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';
import { TABLES } from '#lib/store/tables.ts';
import { freshStore, MIGRATIONS, type TestDatabase } from '../../support/databases.ts';
import { articleRow, outletId } from '../rows.ts';

const run = promisify(execFile);

export function schemaSuite(database: () => TestDatabase): void {
  describe('schema', () => {
    let store: Store;
    beforeAll(async () => {
      store = await freshStore(database());
    });
    afterAll(() => store.close());

    test('is applied once however many ask', async () => {
      const url = await database().freshUrl();
      expect(await Promise.all([migrate(url, MIGRATIONS), migrate(url, MIGRATIONS)])).toEqual([[], []]);
    });

    test('has the columns that are written in bulk', async () => {
      for (const [table, columns] of Object.entries(TABLES)) {
        const names = Object.keys(columns).map((column) => `"${column}"`);
        await store.db.$queryRawUnsafe(`SELECT ${names.join(', ')} FROM "${table}" LIMIT 1`);
      }
    });

    test('stores a bulk row as the client reads and finds it', async () => {
      const row = articleRow(await outletId(store), 'url:bulk', { title: 'Ünïcode — “q” 𝒳', wire: true });
      await store.transaction((tx) => insertRows(tx, 'Article', [row]));
      const found = await store.reader.article.findFirstOrThrow({
        where: { publishedAt: row.publishedAt ?? undefined, identity: 'url:bulk' },
      });
      expect(found).toMatchObject(row);
      expect(await store.db.article.count({ where: { publishedAt: { gte: new Date('2026-01-01'), lt: new Date('2026-01-03') } } })).toBe(1);
    });

    test('refuses a second row of one identity', async () => {
      const row = articleRow(await outletId(store), 'url:twice');
      const insert = () => store.transaction((tx) => insertRows(tx, 'Article', [row]));
      await insert();
      await expect(insert()).rejects.toThrow();
      expect(await store.db.article.count({ where: { identity: 'url:twice' } })).toBe(1);
    });

    test('keeps a write beside a transaction that is rolled back', async () => {
      const create = (key: string) => ({ data: { key, value: '1' } });
      const undone = store.transaction(async (tx) => {
        await tx.db.setting.create(create('inside'));
        await new Promise((resolve) => setTimeout(resolve, 100));
        throw new Error('undo');
      });
      const [outside, inside] = await Promise.allSettled([store.db.setting.create(create('beside')), undone]);
      expect([outside.status, inside.status]).toEqual(['fulfilled', 'rejected']);
      expect((await store.db.setting.findMany()).map((row) => row.key)).toEqual(['beside']);
    });

    test('reads while a write transaction is open', async () => {
      let read = -1;
      await store.transaction(async (tx) => {
        await tx.db.setting.create({ data: { key: 'open', value: '1' } });
        read = await store.reader.setting.count({ where: { key: 'open' } });
      });
      expect(read).toBe(0);
    });

    test('loses no update of writers in several processes', async () => {
      const url = await database().freshUrl();
      const own = await openStore(url);
      await own.db.setting.create({ data: { key: 'count', value: '0' } });
      const script = join(import.meta.dirname, '../add-to-count.ts');
      await Promise.all([1, 2, 3].map(() => run(process.execPath, ['--import', 'tsx', script, url, '40'])));
      expect((await own.db.setting.findUniqueOrThrow({ where: { key: 'count' } })).value).toBe('120');
      await own.close();
    });
  });
}
