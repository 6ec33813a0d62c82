import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertReturning } from '#lib/store/bulk.ts';
import { openStore, type Store } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';
import { DATABASES, MIGRATIONS, type TestDatabase } from '../support/databases.ts';
import { olderMigrations } from './older-migrations.ts';
import { articleRow, outletId } from './rows.ts';

const NEW = '0004_disclaimers_by_outlet';

async function addDisclaimer(store: Store, identity: string, current: boolean, deleted: boolean): Promise<void> {
  const outlet = await outletId(store);
  await store.transaction(async (tx) => {
    const row = articleRow(outlet, identity, { wire: true, deletedAt: deleted ? new Date() : null });
    const articleId = (await insertReturning(tx, 'Article', [row], 'identity')).get(identity) ?? 0;
    const analysis = { articleId, version: 'old', contentHash: 'c', current, createdAt: new Date(), document: '{}' };
    const analysisId = (await insertReturning(tx, 'Analysis', [analysis], 'articleId')).get(articleId) ?? 0;
    await tx.db.$executeRaw`
      INSERT INTO "Disclaimer" ("analysisId", "idx", "kind", "start", "end", "placement", "scope", "repeats", "words", "wording", "text")
      VALUES (${analysisId}, 0, 'views', 0, 5, 'tail', 'author', 1, 2, ${identity}, 'Views mine.')`;
  });
}

describe.each(Object.entries(DATABASES))('disclaimers that are stored already, on %s', (_, start) => {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-migration-'));
  let database: TestDatabase;
  beforeAll(async () => {
    database = await start();
  });
  afterAll(async () => {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test('get what they repeat of their articles, and are grouped', async () => {
    const url = await database.emptyUrl();
    await migrate(url, olderMigrations(directory, NEW));
    const before = await openStore(url);
    await addDisclaimer(before, 'shown', true, false);
    await addDisclaimer(before, 'deleted', true, true);
    await addDisclaimer(before, 'former', false, false);
    await before.close();

    expect((await migrate(url, MIGRATIONS))[0]).toBe(NEW);
    const store = await openStore(url);
    const rows = await store.db.disclaimer.findMany({ orderBy: { wording: 'asc' }, include: { article: true } });
    expect(rows.map(({ wording, live, wire }) => [wording, live, wire])).toEqual([
      ['deleted', false, true],
      ['former', false, true],
      ['shown', true, true],
    ]);
    for (const { article, outletId: outlet, publishedAt, text } of rows)
      expect([outlet, publishedAt, text]).toEqual([article.outletId, article.publishedAt, 'Views mine.']);
    expect(await store.db.job.findMany({ select: { kind: true, state: true } })).toEqual([{ kind: 'group-wordings', state: 'queued' }]);
    await store.close();
  });
});
