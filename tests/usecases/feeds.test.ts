import { afterAll, beforeAll, describe } from 'vitest';
import { DATABASES, type TestDatabase } from '../support/databases.ts';
import { feedsSuite } from './suites/feeds.ts';

for (const [name, start] of Object.entries(DATABASES))
  describe(name, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await start();
    });
    afterAll(() => database?.stop());
    feedsSuite(() => database);
  });
