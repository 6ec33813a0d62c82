import { afterAll, beforeAll, describe } from 'vitest';
import { postgresql, sqlite, type TestDatabase } from '../support/databases.ts';
import { jobsSuite } from './suites/jobs.ts';
import { schemaSuite } from './suites/schema.ts';

const KINDS = { sqlite, postgresql };

for (const [name, start] of Object.entries(KINDS))
  describe(name, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await start();
    });
    afterAll(() => database?.stop());
    const given = () => database;
    schemaSuite(given);
    jobsSuite(given);
  });
