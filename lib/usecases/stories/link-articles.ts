import { setImmediate as breathe } from 'node:timers/promises';
import type { StoryIndex } from '#lib/compare/stories/story-index.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { JobContext, JobHandler } from '#lib/jobs/worker.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { articlesToSign, type Unsigned, unsignedArticles } from '#lib/store/signatures.ts';
import { joinStories, storyIndexOf } from './join-stories.ts';
import { type KnownBodies, linkCopies } from './link-copies.ts';
import { type Signed, signArticle } from './sign-article.ts';

/** The kind of job that finds copies and stories of articles which are new or have changed. */
export const LINK_JOB = 'link-articles';
/** Articles that are put in order in one go. */
const IN_ORDER = 10_000;
/** Articles whose signatures are made before any is stored. */
const AHEAD = 500;
/** Of these, how many are read and signed in one go and how many stored: each step holds up others for some milliseconds only. */
const SIGNED_AT_ONCE = 25;
const STORED_AT_ONCE = 250;

/** Queues the finding of copies and stories within the transaction that adds, changes or brings back articles. */
export function queueLinking(jobs: Jobs, tx: Tx): Promise<void> {
  return jobs.enqueue(tx, { kind: LINK_JOB, key: LINK_JOB, payload: {}, total: null });
}

type Context = Pick<JobContext, 'signal' | 'progress'>;

async function sign(tx: Tx, articles: readonly Unsigned[], demo: boolean): Promise<Signed[]> {
  const ids = articles.flatMap((article) => (article.demo === demo ? [article.id] : []));
  const signed: Signed[] = [];
  for (let i = 0; i < ids.length; i += SIGNED_AT_ONCE) {
    const read = await articlesToSign(tx, ids.slice(i, i + SIGNED_AT_ONCE));
    signed.push(...read.map((article) => signArticle(article, demo)));
    await breathe();
  }
  return signed;
}

/** What is at hand for the articles that come next: bodies, and the stories of each corpus. */
type AtHand = { readonly bodies: KnownBodies; readonly indexes: Map<boolean, StoryIndex> };

/** Links articles of one corpus that were read before, and answers how many it were. */
async function linkSome(
  store: Store,
  demo: boolean,
  signed: readonly Signed[],
  { bodies, indexes }: AtHand,
  { signal }: Context,
): Promise<number> {
  const reader: Tx = { db: store.reader, dialect: store.dialect };
  const index = indexes.get(demo) ?? (await storyIndexOf(reader, demo, signed));
  indexes.set(demo, index);
  let count = 0;
  for (let i = 0; i < signed.length && !signal.aborted; i += STORED_AT_ONCE) {
    count += await store.transaction(async (tx) => {
      const linked = await linkCopies(tx, signed.slice(i, i + STORED_AT_ONCE), bodies);
      await joinStories(tx, { demo, index }, linked, new Date());
      return linked.length;
    });
    await breathe();
  }
  return count;
}

/** Links articles, the real and the demo corpus apart, and answers how many it were. */
async function linkAhead(store: Store, articles: readonly Unsigned[], atHand: AtHand, context: Context): Promise<number> {
  const reader: Tx = { db: store.reader, dialect: store.dialect };
  let linked = 0;
  for (const demo of [false, true]) {
    const signed = await sign(reader, articles, demo);
    if (signed.length > 0) linked += await linkSome(store, demo, signed, atHand, context);
  }
  return linked;
}

/**
 * Finds copies and stories of all articles that have no signature yet, the earliest first, the real and the demo corpus apart. May be cut
 * off at any point and run again.
 */
export async function linkArticles(store: Store, context: Context): Promise<void> {
  const reader: Tx = { db: store.reader, dialect: store.dialect };
  const atHand: AtHand = { bodies: new Map(), indexes: new Map() };
  let done = 0;
  for (let linked = 1; linked > 0 && !context.signal.aborted; ) {
    const articles = await unsignedArticles(reader, IN_ORDER);
    linked = 0;
    for (let i = 0; i < articles.length && !context.signal.aborted; i += AHEAD) {
      linked += await linkAhead(store, articles.slice(i, i + AHEAD), atHand, context);
      context.progress(done + linked);
    }
    done += linked;
  }
}

/** Runs the queued linking; progress counts articles. */
export function linkHandler({ store }: { readonly store: Store }): JobHandler {
  return { run: (_, context) => linkArticles(store, context), giveUp: async () => 'keep' };
}

/** A handler after whose work articles may be there that are not linked: has them linked when it is through. */
export function thenLinking({ store, jobs }: { readonly store: Store; readonly jobs: Jobs }, handler: JobHandler): JobHandler {
  return {
    ...handler,
    async run(payload, context) {
      await handler.run(payload, context);
      await store.transaction((tx) => queueLinking(jobs, tx));
    },
  };
}

/** Queues the linking when articles wait for it that nobody queued it for, as those that an earlier version stored. */
export async function queueOverdueLinking({ store, jobs }: { readonly store: Store; readonly jobs: Jobs }): Promise<void> {
  const waiting = await unsignedArticles({ db: store.reader, dialect: store.dialect }, 1);
  if (waiting.length > 0) await store.transaction((tx) => queueLinking(jobs, tx));
}
