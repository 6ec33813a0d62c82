import type { Metadata } from 'next';
import Link from 'next/link';
import { readFeed } from '#lib/usecases/feeds/read-feeds.ts';
import { orNotFound } from '../../_server/found.ts';
import { runtime } from '../../_server/runtime.ts';
import { plural } from '../../_ui/format.ts';
import { LocalTime } from '../../_ui/local-time.client.tsx';
import { Screen } from '../../_ui/screen.tsx';
import { FeedActs } from '../_parts/feed-acts.tsx';
import { Health } from '../_parts/health.tsx';
import { setOutlet } from '../actions.ts';
import { FetchTable } from './_parts/fetch-table.tsx';

export const metadata: Metadata = { title: 'Feed' };

export default async function FeedPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const deps = await runtime();
  const { feed, fetches } = await orNotFound(() => readFeed(deps, /^\d{1,9}$/.test(id) ? Number(id) : 0));
  return (
    <Screen section="feeds" corpus={null}>
      <header className="page-head">
        <p className="small">
          <Link href="/feeds">Feeds</Link>
        </p>
        <h1>{feed.title}</h1>
        <p className="address">{feed.url}</p>
      </header>
      <dl className="pairs">
        <dt>Health</dt>
        <dd>
          <Health feed={feed} />
        </dd>
        <dt>Last read</dt>
        <dd>{feed.readAt === null ? 'never' : <LocalTime iso={feed.readAt} />}</dd>
        <dt>Next visit</dt>
        <dd>{feed.nextAt === null ? 'when resumed' : <LocalTime iso={feed.nextAt} />}</dd>
        <dt>Interval</dt>
        <dd>{plural(Math.round(feed.interval / 60), 'minute')}, as often as it publishes</dd>
        <dt>Brought</dt>
        <dd>{plural(feed.entries, 'entry', 'entries')} so far</dd>
      </dl>
      <FeedActs feed={feed} />
      <form action={setOutlet} className="feed-outlet">
        <input type="hidden" name="feed" value={feed.id} />
        <label className="field">
          Outlet of its articles; empty where each says so itself
          <input name="outlet" maxLength={200} defaultValue={feed.outlet?.name ?? ''} />
        </label>
        <div className="form-actions">
          <button type="submit">Save outlet</button>
        </div>
      </form>
      <section className="section" aria-labelledby="fetches">
        <div className="section-head">
          <h2 id="fetches">Latest fetches</h2>
          <p>What was asked for the feed and its pages, and what came back; kept for thirty days.</p>
        </div>
        <FetchTable fetches={fetches} />
      </section>
    </Screen>
  );
}
