import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feed } from '#lib/ingest/feeds/feed.ts';
import { readFeed } from '#lib/ingest/feeds/read-feed.ts';
import { type Check, FIELDS, judge } from './feed-checks.ts';
import { readJsonl } from './jsonl.ts';
import type { Row, Task } from './task.ts';

type Case = { readonly id: string; readonly xml_b64: string; readonly checks: readonly Check[] };
type Real = { readonly id: string; readonly file: string };

/** Where the cases were served from when their expectations were written. */
const SERVED = 'http://127.0.0.1:8097/';
const HEADER = /^[ \t]*Header:[ \t]*([\w-]{1,40})[ \t]*:[ \t]*(.{1,300})$/gim;

/** The headers that a case says it comes with, in the comment at its top. */
function headersOf(bytes: Buffer): ReadonlyMap<string, string> {
  const head = bytes.subarray(0, 2000).toString('latin1');
  return new Map([...head.matchAll(HEADER)].map(([, name, value]) => [name.toLowerCase(), value.trim()]));
}

/** Real files that are no feeds: answers of another program about feeds, and XML of other kinds. */
const NO_FEED = /\.serde\.json$|\/xml\//;

/** The feed of a document, null when it is none. */
function readSafely(bytes: Buffer, url: string, contentType: string | null): Feed | null | 'threw' {
  try {
    return readFeed(bytes, { url, contentType });
  } catch {
    return 'threw';
  }
}

function readCase({ id, xml_b64 }: Case): Feed | null {
  const bytes = Buffer.from(xml_b64, 'base64');
  const headers = headersOf(bytes);
  const url = new URL(headers.get('content-location') ?? `${id}.xml`, `${SERVED}${id}`).href;
  const feed = readSafely(bytes, url, headers.get('content-type') ?? null);
  return feed === 'threw' ? null : feed;
}

const share = (flags: readonly boolean[]) => flags.filter(Boolean).length / flags.length;

async function run(dataDir: string): Promise<Row[]> {
  const cases = await readJsonl<Case>(join(dataDir, 'feeds/dev.jsonl'));
  const feeds = cases.map(readCase);
  const judged = cases.flatMap(({ checks }, i) => checks.flatMap((check) => judge(check, feeds[i]) ?? []));
  const read = feeds.map((feed) => feed !== null);
  const files = await readJsonl<Real>(join(dataDir, 'feeds/real_dev.jsonl'));
  const real = await Promise.all(
    files.map(async ({ id, file }) => ({ id, answer: readSafely(await readFile(join(dataDir, 'feeds', file)), `${SERVED}${id}`, null) })),
  );
  const survived = real.map(({ answer }) => answer !== 'threw');
  const realFeeds = real.filter(({ id }) => !NO_FEED.test(id)).map(({ answer }) => answer !== 'threw' && answer !== null);
  const fields = FIELDS.map((field) => ({ field, flags: judged.flatMap((one) => (one.field === field ? [one.holds] : [])) }));
  const main = judged.filter(({ field }) => ['titles', 'links', 'dates', 'content'].includes(field)).map(({ holds }) => holds);
  return [
    { measure: 'conformance cases read as feeds', value: share(read), n: read.length, anchor: '', floor: 0.99 },
    { measure: 'titles, links, dates and content as expected', value: share(main), n: main.length, anchor: '', floor: 0.95 },
    ...fields.map(({ field, flags }) => ({
      measure: `${field} as expected`,
      value: share(flags),
      n: flags.length,
      anchor: '',
      floor: null,
    })),
    { measure: 'real files survived', value: share(survived), n: survived.length, anchor: '', floor: 1 },
    { measure: 'real feeds among them read', value: share(realFeeds), n: realFeeds.length, anchor: '', floor: 1 },
  ];
}

/** Reading of feeds on the conformance cases of feedparser and on real feeds; expectations about what Caveat does not keep are left out. */
export const feeds: Task = {
  name: 'feeds',
  title: 'Feeds, as their conformance cases expect',
  data: 'feeds/dev.jsonl',
  published: 'https://github.com/kurtmckee/feedparser/tree/develop/tests',
  run,
};
