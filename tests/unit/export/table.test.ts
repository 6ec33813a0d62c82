import { expect, test } from 'vitest';
import { snakeCase } from '#lib/export/table.ts';
import { EXPORT_TABLES } from '#lib/usecases/export/export-tables.ts';

test.each([
  ['opinion', 'opinion'],
  ['opinionArticle', 'opinion_article'],
  ['actsPer100', 'acts_per_100'],
  ['attributedShare.all', 'attributed_share_all'],
  ['boilerplateShare.promotion', 'boilerplate_share_promotion'],
])('%s is the column %s', (name, column) => {
  expect(snakeCase(name)).toBe(column);
});

test.each(EXPORT_TABLES.map((table) => [table.name, table] as const))(
  'columns of %s are snake_case, single, described, and hold the key',
  (_, table) => {
    const names = table.fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of table.fields) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(description.length).toBeGreaterThan(3);
    }
    expect(names).toEqual(expect.arrayContaining([...table.key]));
  },
);
