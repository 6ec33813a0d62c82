'use server';
import { queueRescoring } from '#lib/usecases/analysing/rescore-articles.ts';
import { retryJob } from '#lib/usecases/jobs/read-jobs.ts';
import { act, numbers } from '../_server/act.ts';
import { say } from '../_server/flash.ts';

/** Starts failed jobs again. */
export async function retryJobs(form: FormData): Promise<void> {
  await act(async (deps) => {
    for (const id of numbers(form, 'job')) await retryJob(deps, id);
    await say('The job is queued again.');
  });
}

/** Queues that all articles of another version of the method are scored again. */
export async function scoreAgain(): Promise<void> {
  await act(async (deps) => {
    await queueRescoring(deps);
    await say('The articles are scored again. Their old scores are kept.');
  });
}
