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

const NEW = '0005_attributions_by_source';

async function addSource(store: Store, name: string, current: boolean, deleted: boolean): Promise<void> {
  const outlet = await outletId(store);
  await store.transaction(async (tx) => {
    const row = articleRow(outlet, name, { wire: true, deletedAt: deleted ? new Date() : null });
    const articleId = (await insertReturning(tx, 'Article', [row], 'identity')).get(name) ?? 0;
    const analysis = { articleId, version: 'old', contentHash: 'c', current, createdAt: new Date(), document: '{}' };
    const analysisId = (await insertReturning(tx, 'Analysis', [analysis], 'articleId')).get(articleId) ?? 0;
    await tx.db.$executeRaw`
      INSERT INTO "Attribution" ("analysisId", "idx", "type", "claim", "stance", "sourceClass", "sourceKey", "sourceName", "words", "confidence")
      VALUES (${analysisId}, 0, 'direct', 'statement', 'neutral', 'person', ${name}, ${name}, 3, 0.9)`;
    await tx.db.$executeRaw`
      INSERT INTO "Source" ("analysisId", "key", "name", "class", "acts", "words") VALUES (${analysisId}, ${name}, ${name}, 'person', 1, 3)`;
  });
}

describe.each(Object.entries(DATABASES))('sources that are stored already, on %s', (_, start) => {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-migration-'));
  let database: TestDatabase;
  beforeAll(async () => {
    database = await start();
  });
  afterAll(async () => {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test('get what they repeat of their articles; their words are not known yet', async () => {
    const url = await database.emptyUrl();
    await migrate(url, olderMigrations(directory, NEW));
    const before = await openStore(url);
    await addSource(before, 'shown', true, false);
    await addSource(before, 'deleted', true, true);
    await addSource(before, 'former', false, false);
    await before.close();

    expect((await migrate(url, MIGRATIONS))[0]).toBe(NEW);
    const store = await openStore(url);
    const [relations, sources] = await Promise.all([
      store.db.attribution.findMany({ orderBy: { sourceKey: 'asc' }, include: { article: true } }),
      store.db.source.findMany({ orderBy: { key: 'asc' }, include: { article: true } }),
    ]);
    const live = [
      ['deleted', false, true],
      ['former', false, true],
      ['shown', true, true],
    ];
    expect(relations.map((row) => [row.sourceKey, row.live, row.wire])).toEqual(live);
    expect(sources.map((row) => [row.key, row.live, row.wire])).toEqual(live);
    for (const { article, outletId: outlet, publishedAt } of [...relations, ...sources])
      expect([outlet, publishedAt]).toEqual([article.outletId, article.publishedAt]);
    for (const { cue, text, anonymity, words } of relations) expect([cue, text, anonymity, words]).toEqual(['', '', null, 3]);
    await store.close();
  });
});
