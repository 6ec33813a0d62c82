import type { Metadata } from 'next';
import Link from 'next/link';
import { readFeeds } from '#lib/usecases/feeds/read-feeds.ts';
import { readOutlets } from '#lib/usecases/outlets/read-outlets.ts';
import { runtime } from '../_server/runtime.ts';
import { plural } from '../_ui/format.ts';
import { Screen } from '../_ui/screen.tsx';
import { FeedTable } from './_parts/feed-table.tsx';
import { OpmlForm } from './_parts/opml-form.tsx';
import { SubscribeForm } from './_parts/subscribe-form.client.tsx';

export const metadata: Metadata = { title: 'Feeds' };

export default async function FeedsPage() {
  const deps = await runtime();
  const [feeds, outlets] = await Promise.all([readFeeds(deps), readOutlets(deps, 'real')]);
  const failing = feeds.filter(({ health }) => health === 'failing').length;
  return (
    <Screen section="feeds" corpus={null}>
      <header className="page-head">
        <h1>Feeds</h1>
        <p>
          Sites that are visited again and again for new articles, as often as they publish. Full texts are taken as they are; of other
          entries the page is fetched. What came of each visit is under <Link href="/jobs">Jobs</Link>.
        </p>
      </header>
      <section aria-labelledby="subscribe">
        <h2 id="subscribe" className="hidden-visually">
          Subscribe
        </h2>
        <SubscribeForm outlets={outlets.map(({ name }) => name)} />
      </section>
      <section className="section" aria-labelledby="subscriptions">
        <div className="section-head">
          <h2 id="subscriptions">Subscriptions</h2>
          {feeds.length > 0 && (
            <p>
              {plural(feeds.length, 'feed')}
              {failing > 0 && `, of which ${failing} could not be read for long`}
            </p>
          )}
        </div>
        <FeedTable feeds={feeds} />
      </section>
      <section className="section" aria-labelledby="opml">
        <div className="section-head">
          <h2 id="opml">Take over and hand on</h2>
          <p>OPML is the format in which readers of feeds exchange subscriptions.</p>
        </div>
        <OpmlForm any={feeds.length > 0} />
      </section>
    </Screen>
  );
}
