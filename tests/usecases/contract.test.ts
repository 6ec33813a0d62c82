import { afterAll, beforeAll, describe } from 'vitest';
import { postgresql, sqlite, type TestDatabase } from '../support/databases.ts';
import { editsSuite } from './suites/edits.ts';
import { importsSuite } from './suites/imports.ts';
import { ingestSuite } from './suites/ingest.ts';

const KINDS = { sqlite, postgresql };

for (const [name, start] of Object.entries(KINDS))
  describe(name, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await start();
    });
    afterAll(() => database?.stop());
    const given = () => database;
    ingestSuite(given);
    importsSuite(given);
    editsSuite(given);
  });
