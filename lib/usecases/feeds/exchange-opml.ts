import { readOpml, writeOpml } from '#lib/ingest/feeds/opml.ts';
import type { Store } from '#lib/store/client.ts';
import { createFeed, listFeeds } from '#lib/store/feeds.ts';
import { FIRST_INTERVAL } from './feed-interval.ts';

type Deps = { readonly store: Store };

/** Subscribes to every feed that an OPML document names; the visits say which of them can be read. Throws `AppError('invalid')` when it names none. */
export async function importOpml({ store }: Deps, document: string): Promise<{ readonly added: number; readonly known: number }> {
  const subscriptions = readOpml(document);
  return store.transaction(async (tx) => {
    const now = new Date();
    let added = 0;
    for (const { url, title, siteUrl } of subscriptions)
      if ((await createFeed(tx, { url, title, siteUrl, outletId: null, interval: FIRST_INTERVAL }, now)) !== null) added++;
    return { added, known: subscriptions.length - added };
  });
}

/** All subscriptions as an OPML document. */
export async function exportOpml({ store }: Deps): Promise<string> {
  return writeOpml('Subscriptions of Caveat', await listFeeds({ db: store.reader, dialect: store.dialect }));
}
