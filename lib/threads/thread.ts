import { Worker } from 'node:worker_threads';
import type { Task } from '#lib/usecases/analysing/prepared.ts';
import type { ThreadMessage } from './analysis-thread.ts';

export type ThreadBounds = {
  /** The file that the thread runs. */
  readonly program: string;
  /** The most processor time that one article may take, in milliseconds. */
  readonly ms: number;
  /** The largest heap of a thread. */
  readonly megabytes: number;
};

type Answer = Exclude<ThreadMessage, { readonly ready: true }>;

/** Why a thread is no more: the task that it was at, and those that it had in hand behind it. `began` is false where it could not start. */
export type Ended<T> = { readonly began: boolean; readonly culprit: T | null; readonly innocent: readonly T[]; readonly reason: string };

type Listener<T> = {
  /** How many threads of the pool are at work. */
  readonly atWork: () => number;
  readonly answered: (token: T, answer: Answer) => void;
  readonly ended: (how: Ended<T>) => void;
};

/** A thread that analyses what it is given, in order. `token` comes back with the answer. */
export type AnalysisThread<T> = {
  give(task: Task, token: T): void;
  /** How many tasks it has in hand. */
  size(): number;
  close(): Promise<void>;
};

/** How often is looked again at an article whose time is up by the clock but not by the processor. */
const AGAIN_MS = 200;
/** After so many times its processor time an article is over by the clock alone. */
const MOST_BY_CLOCK = 24;

/**
 * Measures the processor time of one thread of several from outside: what the process has used since, shared among the threads at work.
 * On a machine that is busy with other things a thread gets little of it, and the clock says nothing about the article.
 */
function createStopwatch(): { isOver(ms: number, threads: number): boolean } {
  const from = { clock: performance.now(), processor: process.cpuUsage() };
  return {
    isOver(ms, threads) {
      const { user, system } = process.cpuUsage(from.processor);
      return (user + system) / 1000 >= ms * threads || performance.now() - from.clock >= ms * MOST_BY_CLOCK;
    },
  };
}

const reasonOf = (error: Error & { readonly code?: string }, megabytes: number) =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `took more than ${megabytes} MB to analyse` : `could not be analysed: ${error.message}`;

/** Starts a thread. It does not keep the process from ending while it has nothing to do. */
export function startThread<T>({ program, ms, megabytes }: ThreadBounds, listener: Listener<T>): AnalysisThread<T> {
  const worker = new Worker(/* turbopackIgnore: true */ program, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const given: T[] = [];
  let ready = false;
  let reason = 'ended the thread that analysed it';
  let timer: NodeJS.Timeout | undefined;

  function watch(): void {
    clearTimeout(timer);
    if (!ready || given.length === 0) return;
    const [head] = given;
    const begun = createStopwatch();
    const overdue = () => {
      if (given[0] !== head) return;
      if (!begun.isOver(ms, listener.atWork())) {
        timer = setTimeout(look, AGAIN_MS);
        return;
      }
      reason = `took longer than ${ms / 1000} s to analyse`;
      void worker.terminate();
    };
    // Answers that came while this thread was busy are heard before the time is up.
    const look = () => setImmediate(() => setImmediate(overdue));
    timer = setTimeout(look, ms);
  }

  worker.on('message', (message: ThreadMessage) => {
    if ('ready' in message) ready = true;
    else {
      const token = given.shift();
      if (token !== undefined) listener.answered(token, message);
    }
    if (given.length === 0) worker.unref();
    watch();
  });
  worker.on('error', (error) => {
    reason = reasonOf(error, megabytes);
  });
  worker.on('exit', () => {
    clearTimeout(timer);
    const [culprit = null, ...innocent] = given;
    listener.ended({ began: ready, culprit, innocent, reason });
  });

  return {
    give(task, token) {
      given.push(token);
      worker.ref();
      worker.postMessage(task);
      if (given.length === 1) watch();
    },
    size: () => given.length,
    close: async () => void (await worker.terminate()),
  };
}
