import { afterAll, beforeAll, describe } from 'vitest';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { jobsSuite } from './suites/jobs.ts';
import { linesSuite } from './suites/lines.ts';
import { schemaSuite } from './suites/schema.ts';

for (const [name, start] of Object.entries(DATABASES))
  describe(name, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await start();
    });
    afterAll(() => database?.stop());
    const given = () => database;
    schemaSuite(given);
    jobsSuite(given);
    linesSuite(given);
  });
