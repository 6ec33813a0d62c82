import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { runtime } from '../../app/_server/runtime.ts';
import { GET as article } from '../../app/api/v1/articles/[id]/route.ts';
import { GET as articles } from '../../app/api/v1/articles/route.ts';
import { GET as family } from '../../app/api/v1/disclaimers/[family]/route.ts';
import { GET as conflicts } from '../../app/api/v1/disclaimers/conflicts/route.ts';
import { GET as disclaimers } from '../../app/api/v1/disclaimers/route.ts';
import { GET as file } from '../../app/api/v1/export/[file]/route.ts';
import { GET as datapackage } from '../../app/api/v1/export/datapackage.json/route.ts';
import { GET as openapi } from '../../app/api/v1/openapi.json/route.ts';
import { GET as outlet } from '../../app/api/v1/outlets/[slug]/route.ts';
import { GET as outlets } from '../../app/api/v1/outlets/route.ts';
import { GET as scores } from '../../app/api/v1/scores/route.ts';
import { GET as quotations } from '../../app/api/v1/sources/[key]/quotations/route.ts';
import { GET as sources } from '../../app/api/v1/sources/route.ts';
import { GET as story } from '../../app/api/v1/stories/[id]/route.ts';
import { GET as livez } from '../../app/livez/route.ts';
import { GET as readyz } from '../../app/readyz/route.ts';
import { addOutlet } from '../support/small-corpus.ts';
import { withOwnRuntime } from './own-runtime.ts';

let ids: number[];
withOwnRuntime();
beforeAll(async () => {
  const { store } = await runtime();
  ids = await addOutlet(store, 'elm', 'Elm', [
    { title: 'First', publishedAt: '2026-03-01T00:00:00Z', notice: true },
    { title: '=Second', wire: true },
    { title: 'Third', value: null, findings: [{ kind: 'label-conflict', message: 'Opinion by label.' }] },
  ]);
});

const asked = (query = '') => new Request(`http://127.0.0.1:3000/?${query}`);
const download = (name: string, query = '') => file(asked(query), { params: Promise.resolve({ file: name }) });
const rowsIn = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

test('articles come in pages, as rows of the CSV', async () => {
  const answer = await articles(asked('size=2&sort=title&direction=asc'));
  const { rows, ...rest } = await answer.json();
  expect([answer.status, rest]).toEqual([200, { total: 3, page: 1, pages: 2 }]);
  expect(rows.map((row: { title: string }) => row.title)).toEqual(['=Second', 'First']);
  const lines = (await (await download('articles.jsonl')).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(expect.arrayContaining(rows));
});

test('one article comes with the rows of its layers', async () => {
  const answer = await (await article(asked(), { params: Promise.resolve({ id: String(ids[0]) }) })).json();
  expect(answer).toMatchObject({
    article: { title: 'First' },
    sentences: [{}, {}],
    attributions: [{}],
    blocks: [{}, {}],
    disclaimers: [{}, {}],
  });
  const [{ start, end, text }] = answer.sentences;
  expect(answer.text.slice(start, end)).toBe(text);
});

test('outlets come as rows, one of them with its profile', async () => {
  const { rows, total } = await (await outlets(asked())).json();
  expect([total, rows[0].outlet, rows[0].opinion_n]).toEqual([1, 'elm', 2]);
  const one = await (await outlet(asked(), { params: Promise.resolve({ slug: 'elm' }) })).json();
  expect(one.outlet).toEqual(rows[0]);
  expect(one.profile).toMatchObject({ slug: 'elm', articles: 3 });
});

test('a story comes with how its outlets differ over the stories that they share', async () => {
  const { store } = await runtime();
  const createdAt = new Date('2026-06-01T00:00:00Z');
  const [other] = await addOutlet(store, 'yew', 'Yew', [{ title: 'First as well' }]);
  const { id } = await store.db.story.create({
    data: { title: 'First', createdAt, articles: { create: [ids[0], other].map((articleId) => ({ articleId, by: 'auto' })) } },
  });
  const ask = async (query: string) => (await story(asked(query), { params: Promise.resolve({ id: String(id) }) })).json();
  const { profile } = await ask('measure=dominance');
  expect(profile.sharedStories).toMatchObject({
    measure: { name: 'dominance' },
    differences: [{ a: 'elm', b: 'yew', stories: 1, value: null }],
  });
  expect((await ask('origin=wire')).profile.sharedStories.differences).toMatchObject([{ stories: 0 }]);
  expect((await ask('measure=truth')).error.code).toBe('invalid');
  const elm = await (await outlet(asked('measure=dominance'), { params: Promise.resolve({ slug: 'elm' }) })).json();
  expect(elm.profile.sharedStories).toMatchObject({
    outlets: [{ slug: 'elm' }, { slug: 'yew' }],
    differences: [{ stories: 1, value: null }],
  });
  await store.db.outlet.update({ where: { slug: 'yew' }, data: { articles: { deleteMany: {} } } });
  await store.db.story.delete({ where: { id } });
});

test('wording families come in pages, as rows of the CSV', async () => {
  const { rows, ...rest } = await (await disclaimers(asked('wording=author&size=5'))).json();
  expect(rest).toEqual({ total: 1, page: 1, pages: 1 });
  expect(rows).toMatchObject([{ kinds: 'views advice', articles: 1, outlets: 1, coverage: null, blanket: false }]);
  const lines = (await (await download('families.jsonl')).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
});

test('one wording family comes with its variants and articles', async () => {
  const [{ wording }] = rowsIn(await (await download('disclaimers.csv')).text());
  const { profile } = await (await family(asked(), { params: Promise.resolve({ family: wording }) })).json();
  expect(profile).toMatchObject({
    articles: 1,
    variantCount: 1,
    outlets: [{ slug: 'elm', blanket: null }],
    carriers: { rows: [{ title: 'First' }] },
  });
});

test('conflicts come in pages as they are described', async () => {
  const answer = await (await conflicts(asked())).json();
  expect(answer).toMatchObject({
    total: 1,
    page: 1,
    pages: 1,
    rows: [{ kind: 'label-conflict', article: { title: 'Third' }, outlet: { slug: 'elm' } }],
  });
  const { paths } = await openapi().json();
  const { items } = paths['/api/v1/disclaimers/conflicts'].get.responses[200].content['application/json'].schema.properties.rows;
  expect(Object.keys(answer.rows[0]).sort()).toEqual([...items.required].sort());
});

test('sources come in pages as they are described, and the quotations of one as rows of the CSV', async () => {
  const answer = await (await sources(asked('name=lomm'))).json();
  expect(answer).toMatchObject({ total: 1, page: 1, pages: 1, rows: [{ key: 'ada lomm', name: 'Ada Lomm', acts: 3, share: 1 }] });
  const { paths } = await openapi().json();
  const { items } = paths['/api/v1/sources'].get.responses[200].content['application/json'].schema.properties.rows;
  expect(Object.keys(answer.rows[0]).sort()).toEqual([...items.required].sort());
  const { rows, ...rest } = await (await quotations(asked('said=waited'), { params: Promise.resolve({ key: 'ada lomm' }) })).json();
  expect(rest).toEqual({ total: 3, page: 1, pages: 1 });
  const lines = (await (await download('quotations.jsonl', 'source=ada+lomm')).text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(expect.arrayContaining(rows));
});

test('a table downloads as a file, with a byte-order mark when asked', async () => {
  const plain = await download('articles.csv', 'origin=wire');
  expect(plain.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(plain.headers.get('content-disposition')).toBe('attachment; filename="caveat-articles.csv"');
  expect(rowsIn(await plain.text()).map((row) => row.title)).toEqual(["'=Second"]);
  const marked = new Uint8Array(await (await download('articles.csv', 'bom=true')).arrayBuffer());
  expect([...marked.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('a download that nobody takes ends', async () => {
  const { body } = await download('sentences.csv');
  await body?.cancel();
  expect((await articles(asked())).status).toBe(200);
});

test('the dictionary counts what downloads', async () => {
  const { resources } = await (await datapackage(asked('digest=true'))).json();
  for (const { name, rows } of resources) expect(rowsIn(await (await download(`${name}.csv`)).text())).toHaveLength(rows);
});

test('scores have the columns of the rows', async () => {
  const { rows } = await scores().json();
  const {
    rows: [row],
  } = await (await articles(asked())).json();
  for (const { column } of rows) expect(row).toHaveProperty(column);
});

test('rows are as the document describes them', async () => {
  const { components } = await openapi().json();
  const { rows } = await (await articles(asked())).json();
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(components.schemas.articles.required);
    for (const [name, cell] of Object.entries(row)) {
      const kind = cell === null ? 'null' : typeof cell;
      const { type } = components.schemas.articles.properties[name];
      expect(type.includes(kind) || (type.includes('integer') && Number.isInteger(cell)), `${name}: ${kind}`).toBe(true);
    }
  }
});

test.each([
  [() => articles(asked('from=never')), 400, 'invalid'],
  [() => articles(asked('size=1000')), 400, 'invalid'],
  [() => articles(asked('outlet=nobody')), 404, 'not-found'],
  [() => article(asked(), { params: Promise.resolve({ id: '1e3' }) }), 404, 'not-found'],
  [() => article(asked(), { params: Promise.resolve({ id: 'x' }) }), 404, 'not-found'],
  [() => outlet(asked(), { params: Promise.resolve({ slug: 'nobody' }) }), 404, 'not-found'],
  [() => disclaimers(asked('kind=letters')), 400, 'invalid'],
  [() => disclaimers(asked('outlet=nobody')), 404, 'not-found'],
  [() => conflicts(asked('conflict=single-source')), 400, 'invalid'],
  [() => family(asked(), { params: Promise.resolve({ family: 'none' }) }), 404, 'not-found'],
  [() => sources(asked('class=agentless')), 400, 'invalid'],
  [() => quotations(asked('claim=lie'), { params: Promise.resolve({ key: 'ada lomm' }) }), 400, 'invalid'],
  [() => quotations(asked(), { params: Promise.resolve({ key: 'nobody' }) }), 404, 'not-found'],
  [() => download('quotations.csv', 'source=nobody'), 404, 'not-found'],
  [() => download('quotations.csv', 'stance=none'), 400, 'invalid'],
  [() => download('letters.csv'), 404, 'not-found'],
  [() => download('articles.xls'), 404, 'not-found'],
  [() => download('articles'), 404, 'not-found'],
  [() => download('outlets.csv', 'corpus=all'), 400, 'invalid'],
])('a wrong request is told what is wrong (%#)', async (ask, status, code) => {
  const answer = await ask();
  expect([answer.status, (await answer.json()).error.code]).toEqual([status, code]);
});

test('the server says that it lives and is ready', async () => {
  expect(await livez().text()).toBe('ok\n');
  expect(await (await readyz()).json()).toMatchObject({ ready: true });
});

test('a fault tells nothing internal', async () => {
  const { store } = await runtime();
  await store.db.$executeRaw`ALTER TABLE "Score" RENAME TO "Hidden"`;
  const answer = await outlets(asked());
  expect([answer.status, await answer.json()]).toEqual([
    500,
    { error: { code: 'internal', message: expect.not.stringMatching(/Score|SQL|prisma/i) } },
  ]);
  await store.db.$executeRaw`ALTER TABLE "Hidden" RENAME TO "Score"`;
});

const writing = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\/)route\.tsx?$/.test(name));
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  {},
  { origin: 'null' },
  { origin: 'https://elsewhere.example' },
  { origin: 'http://127.0.0.1:3001' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
];

test.each(writing)('%s changes nothing for another site', async (name) => {
  const route = (await import(join(process.cwd(), 'app', name))) as Record<
    string,
    (request: Request, context: unknown) => Promise<Response>
  >;
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'].filter((verb) => verb in route))
    for (const given of FOREIGN) {
      const request = new Request('http://127.0.0.1:3000/', { method, headers: { host: '127.0.0.1:3000', ...given }, body: 'x' });
      expect((await route[method](request, { params: Promise.resolve({}) })).status).toBe(403);
    }
});
