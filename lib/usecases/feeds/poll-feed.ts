import { z } from 'zod';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import type { Tx } from '#lib/store/client.ts';
import { findFeed, knownEntries, noteVisit, rememberEntries, type StoredFeed } from '#lib/store/feeds.ts';
import type { ImportFile } from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';
import type { FetchDeps } from '../imports/fetch-article.ts';
import { PAGES_FORMAT, pageLines } from '../imports/fetch-items.ts';
import { queueImport } from '../imports/start-import.ts';
import { entryHash, partEntries } from './feed-entries.ts';
import { backoff, nextInterval } from './feed-interval.ts';
import { type FeedAnswer, fetchFeed } from './fetch-feed.ts';

export type PollDeps = FetchDeps & { readonly jobs: Jobs; readonly files: StagedFiles };

const PAYLOAD = z.object({ feedId: z.number().int() });

/** Another worker does the same visit: what this one has in hand is dropped. */
class TakenOver extends Error {}

const later = (now: Date, seconds: number) => new Date(now.getTime() + 1000 * seconds);

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function noteFailure(tx: Tx, feed: StoredFeed, reason: string, retryAfter: number | null, now: Date): Promise<void> {
  const failures = feed.failures + 1;
  const nextAt = later(now, backoff(feed.interval, failures, retryAfter));
  await noteVisit(tx, feed.id, { visitedAt: now, failures, error: reason, nextAt });
}

type Read = Extract<FeedAnswer, { kind: 'feed' }>;

/** The entries that the feed has not brought before, by their hashes; the same entry twice is one. */
async function freshOf({ store }: PollDeps, feed: StoredFeed, { feed: { entries } }: Read) {
  const byHash = new Map(entries.map((entry) => [entryHash(entry), entry]));
  const known = await knownEntries(store, feed.id, [...byHash.keys()]);
  return new Map([...byHash].filter(([hash]) => !known.has(hash)));
}

async function stageBrought({ files }: PollDeps, brought: ReturnType<typeof partEntries>): Promise<ImportFile[]> {
  const { articles, pages } = brought;
  const staged: ImportFile[] = [];
  if (articles.length > 0) staged.push({ name: 'texts of the feed', format: 'jsonl', ...(await files.stage(bytesOf(articles.join('')))) });
  if (pages.length > 0) staged.push({ name: 'pages of the feed', format: PAGES_FORMAT, ...(await files.stage(bytesOf(pageLines(pages)))) });
  return staged;
}

/** Keeps what a visit brought in one transaction, which also ends the job: new entries are imported once, whatever happens. */
async function keepRead(deps: PollDeps, feed: StoredFeed, read: Read, finish: JobContext['finish'], now: Date): Promise<void> {
  const fresh = await freshOf(deps, feed, read);
  const files = await stageBrought(deps, partEntries([...fresh.values()]));
  const dates = read.feed.entries.map(({ publishedAt }) => publishedAt);
  const interval = nextInterval(feed.interval, dates, fresh.size, now);
  const { etag, lastModified } = read;
  const label = feed.title ?? read.feed.title ?? feed.url;
  await deps.store.transaction(async (tx) => {
    if (!(await finish(tx))) throw new TakenOver();
    await rememberEntries(tx, feed.id, [...fresh.keys()], now);
    const options = { outlet: feed.outlet?.name ?? null, publishedAt: null };
    if (files.length > 0) await queueImport(deps.jobs, tx, { kind: 'feed', feedId: feed.id, label, options, demo: false, files });
    await noteVisit(tx, feed.id, {
      ...{ visitedAt: now, readAt: now, failures: 0, error: null, etag, lastModified, interval, nextAt: later(now, interval) },
      title: feed.title ?? read.feed.title,
      siteUrl: feed.siteUrl ?? read.feed.siteUrl,
    });
  });
}

async function poll(deps: PollDeps, feedId: number, { finish, wake }: JobContext): Promise<void> {
  const { store } = deps;
  const now = new Date();
  const feed = await findFeed(store, feedId);
  const answer = await fetchFeed(deps, feed, feedId);
  if (answer.kind === 'feed') await keepRead(deps, feed, answer, finish, now);
  else
    await store.transaction(async (tx) => {
      if (!(await finish(tx))) throw new TakenOver();
      if (answer.kind === 'no-feed') await noteFailure(tx, feed, 'is no feed any more, but another kind of page', null, now);
      else if (answer.kind === 'failed') await noteFailure(tx, feed, answer.reason, answer.retryAfter, now);
      else {
        const interval = nextInterval(feed.interval, [], 0, now);
        await noteVisit(tx, feed.id, { visitedAt: now, readAt: now, failures: 0, error: null, interval, nextAt: later(now, interval) });
      }
    });
  wake();
}

/** Visits a feed: fetches it, queues an import of what is new, and sets when to come again. A feed that is gone is left. */
export function pollHandler(deps: PollDeps): JobHandler {
  return {
    async run(payload, context) {
      const { feedId } = PAYLOAD.parse(payload);
      if ((await deps.store.db.feed.findUnique({ where: { id: feedId }, select: { id: true } })) === null) return;
      try {
        await poll(deps, feedId, context);
      } catch (error) {
        if (!(error instanceof TakenOver)) throw error;
      }
    },
    async giveUp(payload, error, tx) {
      const { feedId } = PAYLOAD.parse(payload);
      const feed = await findFeed(tx, feedId).catch(() => null);
      if (feed !== null) await noteFailure(tx, feed, `the visit failed three times: ${error}`, null, new Date());
      return 'forget';
    },
  };
}
