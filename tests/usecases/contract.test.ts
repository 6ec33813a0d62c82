import { afterAll, beforeAll, describe } from 'vitest';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { attributionsSuite } from './suites/attributions.ts';
import { editsSuite } from './suites/edits.ts';
import { importsSuite } from './suites/imports.ts';
import { ingestSuite } from './suites/ingest.ts';
import { linksSuite } from './suites/links.ts';
import { memorySuite } from './suites/memory.ts';
import { undoneImportsSuite } from './suites/undone-imports.ts';

for (const [name, start] of Object.entries(DATABASES))
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
    attributionsSuite(given);
    memorySuite(given);
    linksSuite(given);
    undoneImportsSuite(given);
  });
