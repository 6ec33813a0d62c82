import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { describeApi } from '#lib/usecases/api/describe-api.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** `app/api/v1/articles/[id]/route.ts` answers `/api/v1/articles/{id}`. */
function addressOf(file: string): string {
  const parts = dirname(file)
    .split('/')
    .filter((part) => !/^\(.*\)$/.test(part));
  return `/${parts.map((part) => part.replace(/^\[(?:\.\.\.)?(.+)\]$/, '{$1}')).join('/')}`;
}

const files = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)route\.tsx?$/.test(file));
const described = describeApi().paths as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

test('every route is described and every described route is there', () => {
  expect(files.length).toBeGreaterThan(8);
  expect(files.map(addressOf).sort()).toEqual(Object.keys(described).sort());
});

test.each(files)('%s answers the methods that are described', async (file) => {
  const route = (await import(join(process.cwd(), 'app', file))) as Record<string, unknown>;
  const methods = METHODS.filter((method) => typeof route[method] === 'function').map((method) => method.toLowerCase());
  expect(Object.keys(described[addressOf(file)] ?? {})).toEqual(methods);
});

test('every path parameter is described, and every reference resolves', () => {
  const document = JSON.parse(JSON.stringify(describeApi()));
  const references = JSON.stringify(document).match(/#\/components\/schemas\/\w+/g) ?? [];
  for (const reference of references) expect(document.components.schemas).toHaveProperty([reference.split('/')[3]]);
  type Operation = { readonly parameters: readonly { readonly in: string; readonly name: string }[] };
  for (const [address, operations] of Object.entries<Readonly<Record<string, Operation>>>(document.paths)) {
    const names = [...address.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    for (const { parameters } of Object.values(operations))
      expect(parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)).toEqual(names);
  }
});
