import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJobs, type Jobs, type NewJob } from '#lib/jobs/queue.ts';
import { work } from '#lib/jobs/worker.ts';
import type { Store } from '#lib/store/client.ts';
import { freshStore, type TestDatabase } from '../../support/databases.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const job = (key: string, payload: unknown = {}) => ({ kind: 'k', key, payload, total: null });

export function jobsSuite(database: () => TestDatabase): void {
  describe('jobs', () => {
    let store: Store;
    let jobs: Jobs;
    beforeEach(async () => {
      store = await freshStore(database());
      jobs = createJobs(store, { leaseMs: 150, attempts: 3, pauseMs: 1 });
    });
    afterEach(() => store.close());
    const enqueue = (one: NewJob) => store.transaction((tx) => jobs.enqueue(tx, one));
    const stateOf = async (key: string) => (await store.db.job.findUniqueOrThrow({ where: { key } })).state;

    test('queues a key once until it has begun', async () => {
      await enqueue(job('a', { n: 1 }));
      await enqueue(job('a', { n: 2 }));
      const claimed = await jobs.claim('w', ['k']);
      expect(claimed?.payload).toEqual({ n: 1 });
      expect(await jobs.claim('w', ['k'])).toBeNull();
      if (claimed) await jobs.complete(claimed, 'w');
      await enqueue(job('a', { n: 3 }));
      expect((await jobs.claim('w', ['k']))?.payload).toEqual({ n: 3 });
    });

    test('queues another run of a key that is running, once', async () => {
      await enqueue(job('a', { n: 1 }));
      const first = await jobs.claim('w', ['k']);
      await enqueue(job('a', { n: 2 }));
      await enqueue(job('a', { n: 3 }));
      const second = await jobs.claim('w', ['k']);
      expect([first?.payload, second?.payload]).toEqual([{ n: 1 }, { n: 2 }]);
      expect(await jobs.claim('w', ['k'])).toBeNull();
    });

    test('is queued with the transaction or not at all', async () => {
      await expect(
        store.transaction(async (tx) => {
          await jobs.enqueue(tx, job('a'));
          throw new Error('undo');
        }),
      ).rejects.toThrow('undo');
      expect(await jobs.claim('w', ['k'])).toBeNull();
    });

    test('gives each job to one of many claimants', async () => {
      for (let i = 0; i < 30; i++) await enqueue(job(`j${i}`));
      const long = createJobs(store);
      const claimAll = async (worker: string) => {
        const ids: number[] = [];
        for (let claimed = await long.claim(worker, ['k']); claimed; claimed = await long.claim(worker, ['k'])) ids.push(claimed.id);
        return ids;
      };
      const ids = (await Promise.all(['a', 'b', 'c'].map(claimAll))).flat();
      expect(ids).toHaveLength(30);
      expect(new Set(ids).size).toBe(30);
    });

    test('leaves kinds that the worker does not handle', async () => {
      await enqueue(job('a'));
      expect(await jobs.claim('w', ['other'])).toBeNull();
    });

    test('goes to another worker when its lease has run out, and the first can no longer end it', async () => {
      await enqueue(job('a'));
      const first = await jobs.claim('first', ['k']);
      expect(await jobs.claim('second', ['k'])).toBeNull();
      await pause(250);
      const second = await jobs.claim('second', ['k']);
      expect(second).toMatchObject({ id: first?.id, attempts: 2 });
      if (!first || !second) throw new Error('not claimed');
      expect(await jobs.renew(first, 'first', 1)).toBe(false);
      await jobs.complete(first, 'first');
      expect(await stateOf('a')).toBe('running');
    });

    test.each([
      ['at once', []],
      ['at once, also where that worker asked for other kinds before', ['other']],
    ])('goes to another worker when its process on this machine has ended, %s', async (_, before) => {
      await enqueue(job('a'));
      const long = createJobs(store);
      const ended = spawnSync(process.execPath, ['--version']).pid;
      await long.claim(`${hostname()}:${ended}:x`, ['k']);
      if (before.length > 0) expect(await long.claim('other', before)).toBeNull();
      expect(await long.claim('other', ['k'])).toMatchObject({ key: 'a', attempts: 2 });
      expect(await long.claim('third', ['k'])).toBeNull();
    });

    test('keeps its lease as long as it is renewed', async () => {
      await enqueue(job('a'));
      const claimed = await jobs.claim('w', ['k']);
      if (!claimed) throw new Error('not claimed');
      for (let i = 0; i < 4; i++) {
        await pause(80);
        expect(await jobs.renew(claimed, 'w', i)).toBe(true);
      }
      expect(await jobs.claim('other', ['k'])).toBeNull();
    });

    test('runs a failing job three times, then gives it up and says why', async () => {
      await enqueue(job('a'));
      let runs = 0;
      const given: string[] = [];
      const handler = {
        run: async () => {
          runs++;
          throw new Error('no luck');
        },
        giveUp: async (_: unknown, error: string) => {
          given.push(error);
          return 'keep' as const;
        },
      };
      const options = { jobs, handlers: { k: handler }, signal: new AbortController().signal, untilIdle: true, onError: () => undefined };
      for (let i = 0; i < 5; i++) {
        await work(options);
        await pause(20);
      }
      expect([runs, given, await stateOf('a')]).toEqual([3, ['no luck'], 'failed']);
      const { id } = await store.db.job.findUniqueOrThrow({ where: { key: 'a' } });
      expect(await jobs.retry(id)).toBe(true);
      expect(await stateOf('a')).toBe('queued');
    });

    test('puts the job back when the worker is stopped', async () => {
      await enqueue(job('a'));
      const stop = new AbortController();
      const handler = { run: async () => stop.abort(), giveUp: async () => 'keep' as const };
      await work({ jobs, handlers: { k: handler }, signal: stop.signal, untilIdle: false, onError: () => undefined });
      expect(await store.db.job.findUniqueOrThrow({ where: { key: 'a' } })).toMatchObject({ state: 'queued', attempts: 0, lockedBy: null });
    });
  });
}
