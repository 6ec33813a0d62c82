import { expect, test } from 'vitest';
import { runtime } from '../../app/_server/runtime.ts';
import { POST as upload } from '../../app/ingest/upload/route.ts';
import { withOwnRuntime } from './own-runtime.ts';

withOwnRuntime();

async function send(count: number, ending: string): Promise<Response> {
  const form = new FormData();
  for (let i = 0; i < count; i++) form.append('files', new Blob(['https://hask.example/1\n']), `${i}${ending}`);
  const headers = { origin: 'http://127.0.0.1', host: '127.0.0.1', accept: 'application/json' };
  return upload(new Request('http://127.0.0.1/ingest/upload', { method: 'POST', headers, body: form }));
}

test('lists of addresses are taken thirty times a minute, then refused with when to come again; other files are not counted', async () => {
  expect((await send(40, '.txt')).status).toBe(200);
  expect((await send(30, '.urls')).status).toBe(200);
  const refused = await send(1, '.urls');
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await refused.json()).toEqual({ error: { code: 'too-many', message: expect.stringContaining(`Try again in ${seconds} s`) } });
  expect((await send(1, '.txt')).status).toBe(200);
  expect(await (await runtime()).store.db.import.count()).toBe(3);
});
