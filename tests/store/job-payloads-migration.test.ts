import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import { openStore } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';
import { DATABASES, MIGRATIONS, type TestDatabase } from '../support/databases.ts';
import { olderMigrations } from './older-migrations.ts';

const NEW = '0012_job_payloads';
const NOW = new Date('2026-01-02T03:04:05.678Z');

describe.each(Object.entries(DATABASES))('jobs that are queued already, on %s', (_, start) => {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-migration-'));
  let database: TestDatabase;
  beforeAll(async () => {
    database = await start();
  });
  afterAll(async () => {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test('keep what they are about, and lose it when they are forgotten', async () => {
    const url = await database.emptyUrl();
    await migrate(url, olderMigrations(directory, NEW));
    const before = await openStore(url);
    await before.db.$executeRaw`
      INSERT INTO "Job" ("kind", "key", "payload", "state", "runAt", "createdAt") VALUES ('k', 'a', '{"n":1}', 'queued', ${NOW}, ${NOW})`;
    await before.close();

    expect((await migrate(url, MIGRATIONS))[0]).toBe(NEW);
    const store = await openStore(url);
    const jobs = createJobs(store);
    const job = await jobs.claim('w', ['k']);
    expect(job?.payload).toEqual({ n: 1 });
    if (job !== null) await store.transaction((tx) => jobs.finish(tx, job, 'w'));
    expect(await store.db.jobPayload.count()).toBe(0);
    await store.close();
  });
});
