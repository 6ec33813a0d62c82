import { parentPort } from 'node:worker_threads';
import { prepareArticle } from '#lib/usecases/analysing/prepare-article.ts';
import { type Prepared, type Task, taskOf } from '#lib/usecases/analysing/prepared.ts';

/** What a thread says: that it can begin, then one answer for each task, in order. */
export type ThreadMessage = { readonly ready: true } | { readonly prepared: Prepared } | { readonly fault: string };

/** Answers the tasks that the pool sends, one after another. Ends the thread's program only with the thread. */
export function serveTasks(prepare: (task: Task) => Prepared): void {
  const say = (message: ThreadMessage) => parentPort?.postMessage(message);
  parentPort?.on('message', (task: Task) => {
    try {
      say({ prepared: prepare(task) });
    } catch (error) {
      say({ fault: `could not be analysed: ${error instanceof Error ? error.message : error}` });
    }
  });
  say({ ready: true });
}

const FIRST = {
  mediaType: 'text/plain' as const,
  content: 'The council met. “It is done,” the mayor said.',
  url: null,
  outlet: null,
  title: null,
  publishedAt: null,
};

/** The program of a thread of the pool. What is made at the first use is made before an article is waited for. */
export function run(): void {
  prepareArticle(taskOf(FIRST, null, null));
  serveTasks(prepareArticle);
}
