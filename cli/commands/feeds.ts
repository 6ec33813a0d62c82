import { readFile } from 'node:fs/promises';
import { AppError } from '#lib/errors.ts';
import { openRuntime, type Runtime } from '#lib/runtime.ts';
import { exportOpml, importOpml } from '#lib/usecases/feeds/exchange-opml.ts';
import { pauseFeeds, removeFeed, resumeFeeds, visitFeeds } from '#lib/usecases/feeds/manage-feeds.ts';
import { readFeeds } from '#lib/usecases/feeds/read-feeds.ts';
import { subscribeFeed } from '#lib/usecases/feeds/subscribe-feed.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { ANSWERED, SOME_REJECTED } from '../exit.ts';
import { say, shortened, table, write } from '../output.ts';
import { stopSignal } from '../stop-signal.ts';

async function withRuntime(work: (runtime: Runtime) => Promise<number>): Promise<number> {
  const runtime = await openRuntime();
  try {
    return await work(runtime);
  } finally {
    await runtime.close();
  }
}

function idsOf(given: readonly string[]): number[] {
  for (const id of given)
    if (!/^\d{1,9}$/.test(id)) throw new AppError('invalid', `“${id}” is no number of a feed: caveat feeds lists them.`);
  return given.map(Number);
}

/** Writes all subscriptions with their health. */
export function list(options: { readonly json?: boolean }): Promise<number> {
  return withRuntime(async (runtime) => {
    const feeds = await readFeeds(runtime);
    if (options.json) await write(`${JSON.stringify(feeds, null, 2)}\n`);
    else {
      const rows = feeds.map((feed) => [
        feed.id,
        shortened(feed.title),
        feed.health,
        feed.entries,
        feed.nextAt ?? '',
        feed.error ?? feed.url,
      ]);
      await write(table(['id', 'title', 'health', 'entries', 'next visit', 'error or address'], rows));
    }
    return ANSWERED;
  });
}

/** Subscribes to the feed at an address; where its page names several, lists them. */
export function add(address: string, options: { readonly outlet?: string }): Promise<number> {
  return withRuntime(async (runtime) => {
    const answer = await subscribeFeed(runtime, { address, outlet: options.outlet ?? null });
    if (answer.kind === 'subscribed') {
      await write(`feed ${answer.id}: ${answer.title}\n`);
      return ANSWERED;
    }
    say('The page has several feeds: add one of them by its address.');
    await write(answer.feeds.map(({ url, title }) => `${url}\t${title ?? ''}\n`).join(''));
    return SOME_REJECTED;
  });
}

/** Ends subscriptions. */
export function remove(ids: readonly string[]): Promise<number> {
  return withRuntime(async (runtime) => {
    for (const id of idsOf(ids)) await removeFeed(runtime, id);
    return ANSWERED;
  });
}

const ALL = { pause: pauseFeeds, resume: resumeFeeds } as const;

/** Pauses or resumes subscriptions. */
export function hold(act: keyof typeof ALL, ids: readonly string[]): Promise<number> {
  return withRuntime(async (runtime) => {
    await ALL[act](runtime, idsOf(ids));
    return ANSWERED;
  });
}

/** Visits feeds now, all that are not paused when none is named, and does what follows from it. */
export function run(ids: readonly string[]): Promise<number> {
  return withRuntime(async (runtime) => {
    const named = idsOf(ids);
    const chosen = named.length > 0 ? named : (await readFeeds(runtime)).flatMap(({ id, health }) => (health === 'paused' ? [] : [id]));
    await visitFeeds(runtime, chosen);
    await runJobs(runtime, { signal: stopSignal(), untilIdle: true, onError: (error) => runtime.log.error(error) });
    const failed = (await readFeeds(runtime)).filter(({ id, error }) => chosen.includes(id) && error !== null);
    for (const { id, title, error } of failed) say(`feed ${id} (${title}): ${error}`);
    return failed.length === 0 ? ANSWERED : SOME_REJECTED;
  });
}

/** Writes all subscriptions as OPML, or adds those of a file. */
export function opml(file: string | undefined): Promise<number> {
  return withRuntime(async (runtime) => {
    if (file === undefined) await write(await exportOpml(runtime));
    else {
      const { added, known } = await importOpml(runtime, await readFile(file, 'utf8'));
      await write(`feeds added: ${added}, known already: ${known}\n`);
    }
    return ANSWERED;
  });
}
