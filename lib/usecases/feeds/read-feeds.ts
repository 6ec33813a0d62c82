import type { Store } from '#lib/store/client.ts';
import { findFeed, listFeeds, type StoredFeed } from '#lib/store/feeds.ts';
import { latestFetches } from '#lib/store/fetches.ts';
import type { FeedHealth, FeedReport, FetchReport } from './feeds-view.ts';

type Reading = { readonly store: Store };
type Row = StoredFeed & { readonly entries: number };

const FAILING_AFTER = 5;
const FAILING_MS = 7 * 86_400_000;

function healthOf({ state, failures, visitedAt, readAt, createdAt }: StoredFeed, now: Date): FeedHealth {
  if (state === 'paused') return 'paused';
  if (visitedAt === null) return 'new';
  if (failures === 0) return 'good';
  const since = now.getTime() - (readAt ?? createdAt).getTime();
  return failures >= FAILING_AFTER || since > FAILING_MS ? 'failing' : 'troubled';
}

function reportOf(row: Row, now: Date): FeedReport {
  const { id, url, title, siteUrl, outlet, state, error, failures, interval, nextAt, visitedAt, readAt, entries } = row;
  return {
    ...{ id, url, siteUrl, error, failures, interval, entries },
    title: title ?? url,
    outlet: outlet === null ? null : { slug: outlet.slug, name: outlet.name },
    health: healthOf(row, now),
    nextAt: state === 'paused' ? null : nextAt.toISOString(),
    visitedAt: visitedAt?.toISOString() ?? null,
    readAt: readAt?.toISOString() ?? null,
  };
}

/** All subscriptions by name, with how each does. */
export async function readFeeds({ store }: Reading): Promise<readonly FeedReport[]> {
  const now = new Date();
  const rows = await listFeeds({ db: store.reader, dialect: store.dialect });
  return rows.map((row) => reportOf(row, now)).toSorted((a, b) => a.title.localeCompare(b.title, 'en'));
}

const FETCHES_SHOWN = 30;

/** A subscription with its latest visits. Throws `AppError('not-found')`. */
export async function readFeed(
  { store }: Reading,
  id: number,
): Promise<{ readonly feed: FeedReport; readonly fetches: readonly FetchReport[] }> {
  const tx = { db: store.reader, dialect: store.dialect };
  const [row, entries, fetches] = [
    await findFeed(tx, id),
    await tx.db.feedEntry.count({ where: { feedId: id } }),
    await latestFetches(tx, { feedId: id }, FETCHES_SHOWN),
  ];
  return {
    feed: reportOf({ ...row, entries }, new Date()),
    fetches: fetches.map(({ url, finalUrl, status, error, bytes, ms, at }) => ({
      url,
      finalUrl,
      status,
      error,
      bytes,
      ms,
      at: at.toISOString(),
    })),
  };
}
