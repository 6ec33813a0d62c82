import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createAnalysisPool } from '#lib/threads/analysis-pool.ts';
import type { Analyser } from '#lib/usecases/analysing/analyser.ts';
import { prepareArticle } from '#lib/usecases/analysing/prepare-article.ts';
import { taskOf } from '#lib/usecases/analysing/prepared.ts';
import { raw } from '../../usecases/articles.ts';

const BOUNDS = { ms: 600, megabytes: 200, attempts: 2, threads: 2 };
const POISONED = join(import.meta.dirname, 'poisoned-thread.js');
const SHIPPED = join(import.meta.dirname, '../../../bin/analysis-thread.js');

const task = (n: number, begin = '') => taskOf({ ...raw(n), content: `${begin}${raw(n).content}` }, null, null);

describe('the pool of analysis threads', () => {
  let pool: Analyser;
  afterEach(() => pool.close());

  test('answers what an analysis in place answers, to each who asked', async () => {
    pool = createAnalysisPool({ ...BOUNDS, ms: 5000, program: SHIPPED });
    const numbers = Array.from({ length: 12 }, (_, n) => n);
    const answers = await Promise.all(numbers.map((n) => pool.prepare(task(n))));
    expect(answers).toEqual(numbers.map((n) => prepareArticle(task(n))));
  });

  /** How articles with these beginnings end, in order. */
  async function endsOf(begins: readonly string[]): Promise<string[]> {
    const ended = await Promise.allSettled(begins.map((begin, n) => pool.prepare(task(n, begin))));
    return ended.map((one) => (one.status === 'fulfilled' ? 'done' : `${one.reason.message} (${one.reason.attempts})`));
  }

  test('lets articles that hang fail by themselves, and does all others', async () => {
    pool = createAnalysisPool({ ...BOUNDS, program: POISONED });
    const late = 'took longer than 0.6 s to analyse (2)';
    expect(await endsOf(['', 'HANG', '', '', 'HANG', ''])).toEqual(['done', late, 'done', 'done', late, 'done']);
  });

  test('lets articles that eat memory, end the thread or throw fail by themselves, and does all others', async () => {
    pool = createAnalysisPool({ ...BOUNDS, ms: 20_000, program: POISONED });
    expect(await endsOf(['', 'EAT', 'END', '', 'THROW', ''])).toEqual([
      'done',
      'took more than 200 MB to analyse (2)',
      'ended the thread that analysed it (2)',
      'done',
      'could not be analysed: no such thing (1)',
      'done',
    ]);
  });

  test('refuses all that waits when no thread can be started', async () => {
    pool = createAnalysisPool({ ...BOUNDS, program: join(import.meta.dirname, 'no-such-thread.js') });
    const asked = Array.from({ length: 12 }, (_, n) => pool.prepare(task(n)));
    for (const one of await Promise.allSettled(asked))
      expect(one).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining("can't be started") } });
  });

  test('tries once what a person waits for, and says that it is closed when it is', async () => {
    pool = createAnalysisPool({ ...BOUNDS, program: POISONED });
    await expect(pool.prepare(task(1, 'HANG'), 'urgent')).rejects.toMatchObject({ attempts: 1 });
    await pool.close();
    await expect(pool.prepare(task(2))).rejects.toThrow('closed');
  });
});
