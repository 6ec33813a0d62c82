import { webAddress } from '#lib/ingest/canonical-url.ts';
import { decode } from '#lib/ingest/charset.ts';
import { linesOf } from '#lib/ingest/lines.ts';
import type { Item } from '#lib/ingest/reader.ts';
import { type FetchDeps, type FetchedFor, fetchArticle, type WantedPage } from './fetch-article.ts';

/** The format of a list of addresses: one a line, and behind a tab a date that came with it; lines that begin with `#` are notes. */
export const PAGES_FORMAT = 'urls';
/** The ending of files in this format. */
export const PAGES_ENDING = '.urls';

/** Which lines are to be fetched, by their number from 1 among those that have an address, and who is told how many bytes are read. */
export type WantedLines = FetchedFor & { readonly wants: (place: number) => boolean; readonly count: (bytes: number) => void };

const PAGES_AT_ONCE = 6;
const LONGEST_LINE = 4096;

/** A list of pages in the form in which it is staged. */
export function pageLines(pages: readonly { readonly url: string; readonly publishedAt: string | null }[]): string {
  return pages.map(({ url, publishedAt }) => (publishedAt === null ? `${url}\n` : `${url}\t${publishedAt}\n`)).join('');
}

type Line = WantedPage & { readonly place: number; readonly bytes: number };

async function* linesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let place = 0;
  for await (const { number, text } of linesOf(decode(bytes), LONGEST_LINE)) {
    const line = text?.trim();
    if (line === '' || line?.startsWith('#')) continue;
    const [url, publishedAt = null] = (line ?? '').split('\t', 2);
    place++;
    yield { at: webAddress(url) === null ? `line ${number}` : url, url, publishedAt, place, bytes: Buffer.byteLength(text ?? '') + 1 };
  }
}

const UNWANTED: Item = { kind: 'reject', at: '', id: null, reason: 'is not wanted' };

/**
 * Fetches the pages of a staged list, some at once, and gives them in the order of the list, one item for each. In the place of one that is
 * not wanted stands a reject, and nothing is fetched.
 */
export async function* fetchItems(deps: FetchDeps, bytes: AsyncIterable<Uint8Array>, wanted: WantedLines): AsyncGenerator<Item> {
  const ahead: { readonly line: Line; readonly item: Promise<Item> }[] = [];
  const settle = async ({ line, item }: (typeof ahead)[number]) => {
    const done = await item;
    wanted.count(line.bytes);
    return done;
  };
  for await (const line of linesIn(bytes)) {
    const item = wanted.wants(line.place) ? fetchArticle(deps, line, wanted) : Promise.resolve(UNWANTED);
    item.catch(() => undefined); // one whose turn does not come, since the reading stops, fails unheard
    ahead.push({ line, item });
    const first = ahead.length >= PAGES_AT_ONCE ? ahead.shift() : undefined;
    if (first !== undefined) yield await settle(first);
  }
  for (const one of ahead) yield await settle(one);
}
