import { type Analyser, AnalysisFault } from '#lib/usecases/analysing/analyser.ts';
import type { Prepared, Task } from '#lib/usecases/analysing/prepared.ts';
import { type AnalysisThread, type Ended, startThread, type ThreadBounds } from './thread.ts';

export type PoolSettings = ThreadBounds & {
  readonly threads: number;
  /** How often an article is tried that nobody waits for. */
  readonly attempts: number;
};

/** The bounds of one article (docs/running.md). */
export const BOUNDS = { ms: 5000, megabytes: 512, attempts: 3 } as const;

/** Tasks that a thread has in hand, so that it has no pause while the other side is busy. */
const IN_HAND = 3;
const CLOSED = 'The analysis was closed.';

type Waiting = {
  readonly task: Task;
  readonly attempts: number;
  readonly tried: number;
  readonly resolve: (prepared: Prepared) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Analyses articles in worker threads, which are started when the first article comes. An article that takes too long, too much memory
 * or the whole thread down costs that thread alone: a new one takes its place, and the article is tried again behind the others.
 */
export function createAnalysisPool(settings: PoolSettings): Analyser {
  const urgent: Waiting[] = [];
  const waiting: Waiting[] = [];
  const threads = new Set<AnalysisThread<Waiting>>();
  let closed = false;

  function leastBusy(): AnalysisThread<Waiting> | null {
    let best: AnalysisThread<Waiting> | null = null;
    for (const thread of threads) if (best === null || thread.size() < best.size()) best = thread;
    return best;
  }

  /** A thread that can take more: a new one as long as there may be more and all have something to do. */
  function free(): AnalysisThread<Waiting> | null {
    const best = leastBusy();
    if (best?.size() === 0 || threads.size === settings.threads) return best !== null && best.size() < IN_HAND ? best : null;
    const fresh = startOne();
    threads.add(fresh);
    return fresh;
  }

  function fill(): void {
    while (urgent.length + waiting.length > 0) {
      const thread = free();
      const next = thread === null ? undefined : (urgent.shift() ?? waiting.shift());
      if (next === undefined) return;
      thread?.give(next.task, next);
    }
  }

  function again(one: Waiting, reason: string): void {
    const tried = one.tried + 1;
    if (tried < one.attempts) waiting.push({ ...one, tried });
    else one.reject(new AnalysisFault(reason, tried));
  }

  function refuse(all: readonly Waiting[], reason: string): void {
    for (const one of all) one.reject(new Error(reason));
  }

  /** Refuses what was given to a thread that can't be started, and where there is no other thread all that waits for one. */
  function refuseUnstarted(given: readonly Waiting[], reason: string): void {
    const stranded = threads.size > 0 ? [] : [...urgent.splice(0), ...waiting.splice(0)];
    refuse([...given, ...stranded], `A thread for the analysis can't be started: it ${reason}.`);
  }

  /** Has what a thread left behind done by others. */
  function goOn({ culprit, innocent, reason }: Ended<Waiting>): void {
    waiting.unshift(...innocent);
    if (culprit !== null) again(culprit, reason);
    fill();
  }

  function ended(how: Ended<Waiting>): void {
    const given = how.culprit === null ? how.innocent : [how.culprit, ...how.innocent];
    if (closed) refuse(given, CLOSED);
    else if (how.began) goOn(how);
    else refuseUnstarted(given, how.reason);
  }

  function startOne(): AnalysisThread<Waiting> {
    const thread: AnalysisThread<Waiting> = startThread<Waiting>(settings, {
      atWork: () => [...threads].filter((one) => one.size() > 0).length,
      answered: (one, answer) => {
        if ('prepared' in answer) one.resolve(answer.prepared);
        else one.reject(new AnalysisFault(answer.fault, one.tried + 1));
        fill();
      },
      ended: (how) => {
        threads.delete(thread);
        ended(how);
      },
    });
    return thread;
  }

  return {
    width: settings.threads,
    prepare: (task, urgency = 'whenever') =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error(CLOSED);
        const one = { task, attempts: urgency === 'urgent' ? 1 : settings.attempts, tried: 0, resolve, reject };
        (urgency === 'urgent' ? urgent : waiting).push(one);
        fill();
      }),
    close: async () => {
      closed = true;
      await Promise.all([...threads].map((thread) => thread.close()));
    },
  };
}
