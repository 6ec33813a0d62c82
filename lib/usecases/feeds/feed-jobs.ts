import type { Jobs } from '#lib/jobs/queue.ts';
import type { Tx } from '#lib/store/client.ts';

/** The kind of job that visits a feed. */
export const POLL_JOB = 'poll-feed';

/** The group of the visits of a feed. */
export const pollGroup = (feedId: number) => `${POLL_JOB}:${feedId}`;

/** Queues a visit of a feed, unless one waits already. */
export function queuePoll(jobs: Jobs, tx: Tx, feedId: number): Promise<void> {
  return jobs.enqueue(tx, { kind: POLL_JOB, key: `${pollGroup(feedId)}:visit`, payload: { feedId }, total: null });
}
