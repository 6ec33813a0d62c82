import Link from 'next/link';
import type { FeedReport } from '#lib/usecases/feeds/feeds-view.ts';
import { formatCount } from '../../_ui/format.ts';
import { LocalTime } from '../../_ui/local-time.client.tsx';
import { Scroll } from '../../_ui/scroll.tsx';
import { FeedActs } from './feed-acts.tsx';
import { Health } from './health.tsx';

const time = (iso: string | null, none: string) => (iso === null ? <span className="muted">{none}</span> : <LocalTime iso={iso} />);

/** All subscriptions with how each does and when it is visited. */
export function FeedTable({ feeds }: { readonly feeds: readonly FeedReport[] }) {
  if (feeds.length === 0)
    return <p className="empty">There is no subscription yet. Give an address above, or take over an OPML file of another reader.</p>;
  return (
    <Scroll label="Table of feeds">
      <table>
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col">Health</th>
            <th scope="col">Last visit</th>
            <th scope="col">Next visit</th>
            <th scope="col" className="num">
              Entries
            </th>
            <th scope="col">Act</th>
          </tr>
        </thead>
        <tbody>
          {feeds.map((feed) => (
            <tr key={feed.id}>
              <th scope="row" className="cell-name">
                <Link href={`/feeds/${feed.id}`} prefetch={false} data-item>
                  {feed.title}
                </Link>
                <span className="cell-sub">{feed.outlet?.name ?? new URL(feed.url).host}</span>
              </th>
              <td className="feed-health">
                <Health feed={feed} />
              </td>
              <td className="nowrap">{time(feed.visitedAt, 'never')}</td>
              <td className="nowrap">{time(feed.nextAt, 'when resumed')}</td>
              <td className="num">{formatCount(feed.entries)}</td>
              <td className="nowrap">
                <FeedActs feed={feed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
