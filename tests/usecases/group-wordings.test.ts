import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobs } from '#lib/jobs/queue.ts';
import { createStagedFiles } from '#lib/store/staged-files.ts';
import { analyserHere } from '#lib/usecases/analysing/analyser-here.ts';
import { deleteArticles, undeleteArticles } from '#lib/usecases/articles/delete-articles.ts';
import { saveArticle } from '#lib/usecases/imports/save-article.ts';
import { runJobs } from '#lib/usecases/jobs/run-jobs.ts';
import { offline } from '../support/offline.ts';
import { DIALECTS, type ScratchStore, scratchStore } from '../support/scratch-store.ts';

const LIMITS = { html: 100_000, text: 20_000, line: 50_000 };
const HIS = 'The views expressed in this column are those of the author.';
const SOLELY = 'The views expressed in this column are solely those of the author.';

const NOUNS = ['bridge', 'ferry', 'market', 'school', 'tram', 'harbour'];
const body = (n: number) =>
  Array.from(
    { length: 12 },
    (_, i) => `The council said on day ${i} that the ${NOUNS[n]} would open in ${NOUNS[(n + i) % 6]} week ${n + i}.`,
  ).join('\n\n');

describe.each(DIALECTS)('wordings on %s', (dialect) => {
  let scratch: ScratchStore;
  let directory: string;
  beforeAll(async () => {
    scratch = await scratchStore(dialect);
    directory = mkdtempSync(join(tmpdir(), 'caveat-group-'));
  });
  afterAll(async () => {
    await scratch.remove();
    rmSync(directory, { recursive: true, force: true });
  });

  const deps = () => ({
    store: scratch.store,
    jobs: createJobs(scratch.store),
    analyser: analyserHere,
    fetcher: offline,
    limits: LIMITS,
    files: createStagedFiles(directory, 1000),
  });
  const doJobs = () =>
    runJobs(deps(), {
      signal: new AbortController().signal,
      untilIdle: true,
      onError: (error) => {
        throw error;
      },
    });
  async function paste(n: number, notice: string): Promise<number> {
    const content = `The ${NOUNS[n]} of Keld\n\n${body(n)}\n\n${notice}`;
    const draft = { content, mediaType: 'text/plain', outlet: 'Elm', url: null, title: null, publishedAt: null, genre: null } as const;
    return (await saveArticle(deps(), draft)).articleId;
  }
  const families = async () => {
    const rows = await scratch.store.db.wording.findMany({ orderBy: { text: 'asc' } });
    return rows.map(({ text, family, hash }) => [text, hash === family ? 'leads' : 'follows']);
  };

  test('are grouped after a paste, a deletion and a restoration', async () => {
    const first = await paste(0, HIS);
    await doJobs();
    expect(await families()).toEqual([[HIS, 'leads']]);
    await paste(1, SOLELY);
    await paste(2, SOLELY);
    await doJobs();
    expect(await families()).toEqual([
      [SOLELY, 'leads'],
      [HIS, 'follows'],
    ]);
    await deleteArticles(deps(), [first]);
    await doJobs();
    expect(await families()).toEqual([[SOLELY, 'leads']]);
    await undeleteArticles(deps(), [first]);
    await doJobs();
    expect(await families()).toHaveLength(2);
  });

  test('are grouped again after the job ran already', async () => {
    expect(await scratch.store.db.job.findMany({ where: { kind: 'group-wordings' }, select: { key: true, state: true } })).toEqual([
      { key: 'group-wordings', state: 'done' },
    ]);
  });
});
