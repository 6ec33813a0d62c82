import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeApi } from '#lib/usecases/api/describe-api.ts';
import { EXPORT_TABLES } from '#lib/usecases/export/export-tables.ts';

/** The document with what stands between `<!-- name -->` and `<!-- /name -->` written anew; `npx vitest run tests/docs/tables.test.ts -u` writes it to the file. */
function renewed(file: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const text = readFileSync(file, 'utf8');
  expect(text.includes(open) && text.includes(close)).toBe(true);
  return `${text.slice(0, text.indexOf(open))}${open}\n\n${content}\n\n${text.slice(text.indexOf(close))}`;
}

const cell = (text: string) => text.replaceAll('|', '\\|');
const table = (headers: readonly string[], rows: readonly (readonly string[])[]) =>
  [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

test('docs/export.md has every column of every table', async () => {
  const content = EXPORT_TABLES.map(({ name, title, key, fields }) => {
    const rows = fields.map((field) => [`\`${field.name}\``, field.type, cell(field.description)]);
    const keys = key.map((column) => `\`${column}\``).join(', ');
    return `### ${name}\n\n${title}. Key: ${keys}.\n\n${table(['column', 'type', 'meaning'], rows)}`;
  }).join('\n\n');
  await expect(renewed('docs/export.md', 'columns', content)).toMatchFileSnapshot('../../docs/export.md');
});

test('docs/api.md has every route with its parameters', async () => {
  type Operation = { readonly summary: string; readonly parameters: readonly { readonly name: string; readonly in: string }[] };
  const paths = describeApi().paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  const rows = Object.entries(paths).flatMap(([address, operations]) =>
    Object.entries(operations).map(([method, { summary, parameters }]) => {
      const queries = parameters.filter((parameter) => parameter.in === 'query').map((parameter) => `\`${parameter.name}\``);
      return [`\`${method.toUpperCase()} ${address}\``, cell(summary), queries.join(', ')];
    }),
  );
  await expect(renewed('docs/api.md', 'routes', table(['route', 'answer', 'parameters'], rows))).toMatchFileSnapshot('../../docs/api.md');
});
