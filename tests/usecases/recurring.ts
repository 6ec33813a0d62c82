import { createJobs } from '#lib/jobs/queue.ts';
import { work } from '#lib/jobs/worker.ts';
import type { Store } from '#lib/store/client.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import type { IngestItem } from '#lib/usecases/imports/ingest-batch.ts';
import { REMEMBER_JOB, rememberHandler } from '#lib/usecases/line-memory/remember-lines.ts';

const PLACES = ['Arle', 'Brant', 'Corso', 'Delve', 'Estrand', 'Fenwick', 'Gorse', 'Holm', 'Ister', 'Jarrow', 'Kell', 'Lund'];
const THINGS = ['ferry', 'school', 'quarry', 'market', 'library', 'tram', 'orchard', 'clinic', 'mill', 'harbour', 'theatre', 'bridge'];

/** The sentence that the outlet of these articles prints in some of them. */
export const LINE = 'The Hask Miner has told the valley what happens above and below ground since the first lamp was lit.';

/** An article whose every sentence is its own, with `LINE` within the text where `lined`. */
export function ownArticle(n: number, lined: boolean, outlet = 'Hask Miner'): IngestItem {
  const [place, thing] = [PLACES[n % PLACES.length], THINGS[n % THINGS.length]];
  const body = [
    `The council of ${place} met on Tuesday evening and approved the plan for the old ${thing} after a debate of three hours.`,
    `“We have waited nine years for the ${thing},” the mayor of ${place}, Lena Brook, told residents who had come to the vote.`,
    `According to the works department, repairs to the ${thing} will begin in March and last about six months in ${place}.`,
    ...(lined ? [LINE] : []),
    `Two members from ${place} voted against the plan because the cost of the ${thing} had risen twice since the spring.`,
    `Shop owners in ${place} said that they feared a summer without visitors while the ${thing} is closed to the public.`,
    `Work beside the ${thing} was finished last year and came in below the estimate that ${place} had made at the time.`,
  ];
  const content = `${place} agrees on its ${thing}\n\n${body.join('\n\n')}\n`;
  const article = { mediaType: 'text/plain', content, url: `https://hask.example/${n}`, outlet, title: null, publishedAt: null } as const;
  return { kind: 'article', at: `row ${n}`, genre: null, article };
}

/** Counts the lines of every outlet that waits for it. */
export async function remember(store: Store): Promise<void> {
  const onError = (error: unknown) => {
    throw error;
  };
  const handlers = { [REMEMBER_JOB]: rememberHandler({ store, analyser: analyserHere }) };
  await work({ jobs: createJobs(store), handlers, signal: new AbortController().signal, untilIdle: true, onError });
}

/** Everything that an order of arrival must not change: roles, scores and the outlet's lines, by address. */
export async function picture(store: Store): Promise<unknown> {
  const articles = await store.db.article.findMany({
    where: { deletedAt: null },
    orderBy: { identity: 'asc' },
    select: {
      identity: true,
      words: true,
      analyses: {
        where: { current: true },
        select: {
          blocks: { orderBy: { idx: 'asc' }, select: { role: true, rule: true, confidence: true, line: true } },
          scores: { orderBy: { name: 'asc' }, select: { name: true, value: true, low: true, high: true, live: true } },
        },
      },
    },
  });
  const lines = await store.db.outletLine.findMany({
    orderBy: { line: 'asc' },
    select: { line: true, text: true, articles: true, total: true },
  });
  return { articles, lines };
}
