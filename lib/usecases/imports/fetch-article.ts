import { setTimeout as wait } from 'node:timers/promises';
import type { FetchAnswer, FetchedPage } from '#lib/fetch/answer.ts';
import type { Fetcher } from '#lib/fetch/fetcher.ts';
import { decodeWhole } from '#lib/ingest/charset.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import { tooLarge } from '#lib/ingest/columns.ts';
import type { Item, Limits } from '#lib/ingest/reader.ts';
import type { Store } from '#lib/store/client.ts';
import { noteFetch } from '#lib/store/fetches.ts';

export type FetchDeps = { readonly store: Store; readonly fetcher: Fetcher; readonly limits: Limits };

/** A page to fetch. `publishedAt` is a date that came with its address. `at` is the place of the address for a person. */
export type WantedPage = { readonly at: string; readonly url: string; readonly publishedAt: string | null };
/** What the page is fetched for. */
export type FetchedFor = { readonly importId: number | null; readonly feedId: number | null };

const ATTEMPTS = 2;
const PAUSE_MS = 1000;
/** A host that wants to be left alone for longer than this is not waited for. */
const LONGEST_WAIT_SECONDS = 20;
const HTML = new Set(['text/html', 'application/xhtml+xml']);

/** Keeps what an address answered. */
export function keepAnswer(
  { store }: Pick<FetchDeps, 'store'>,
  url: string,
  answer: FetchAnswer,
  { importId, feedId }: FetchedFor,
): Promise<void> {
  const page = answer.kind === 'page' ? answer : null;
  return noteFetch(store, {
    url,
    finalUrl: answer.finalUrl === url ? null : answer.finalUrl,
    status: answer.kind === 'not-modified' ? 304 : answer.status,
    error: answer.kind === 'refused' ? answer.reason : null,
    mediaType: page?.mediaType ?? null,
    bytes: page?.bytes.length ?? 0,
    ms: answer.ms,
    at: new Date(),
    feedId,
    importId,
  });
}

function mediaTypeOf({ mediaType, bytes }: FetchedPage): 'text/html' | 'text/plain' | null {
  if (mediaType === null)
    return Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart().startsWith('<') ? 'text/html' : 'text/plain';
  if (HTML.has(mediaType)) return 'text/html';
  return mediaType === 'text/plain' ? 'text/plain' : null;
}

function itemOfPage(page: FetchedPage, { at, publishedAt }: WantedPage, limits: Limits): Item {
  const reject = (reason: string): Item => ({ kind: 'reject', at, id: null, reason });
  const mediaType = mediaTypeOf(page);
  if (mediaType === null) return reject(`is no web page but ${page.mediaType}`);
  const content = cleanText(decodeWhole(page.bytes, page.contentType));
  const reason = tooLarge(content, mediaType === 'text/html', limits);
  if (reason !== null || content.trim() === '') return reject(reason ?? 'has no text');
  return {
    kind: 'article',
    at,
    id: null,
    genre: null,
    article: { mediaType, content, url: page.finalUrl, outlet: null, title: null, publishedAt },
  };
}

/**
 * Fetches a page as an article. A host that fails for the moment is asked twice; when it fails again, the item says so and can be tried
 * again later.
 */
export async function fetchArticle(deps: FetchDeps, page: WantedPage, on: FetchedFor): Promise<Item> {
  for (let attempt = 1; ; attempt++) {
    const answer = await deps.fetcher.fetch({ url: page.url, etag: null, lastModified: null });
    await keepAnswer(deps, page.url, answer, on);
    if (answer.kind === 'page') return itemOfPage(answer, page, deps.limits);
    const { reason, again, retryAfter } =
      answer.kind === 'refused' ? answer : { reason: 'has nothing new', again: false, retryAfter: null };
    const reject = { kind: 'reject', at: page.at, id: null, reason } as const;
    if (!again) return reject;
    if (attempt >= ATTEMPTS || (retryAfter ?? 0) > LONGEST_WAIT_SECONDS) return { ...reject, attempts: attempt };
    await wait(Math.max(PAUSE_MS, 1000 * (retryAfter ?? 0)));
  }
}
