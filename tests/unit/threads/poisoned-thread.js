import { register } from 'tsx/esm/api';

register();
const { serveTasks } = await import('../../../lib/threads/analysis-thread.ts');
const { prepareArticle } = await import('../../../lib/usecases/analysing/prepare-article.ts');

/** Analyses as a thread of the pool does, but for articles that stand for poisoned ones. */
serveTasks((task) => {
  const { content } = task.raw;
  if (content.startsWith('HANG')) for (;;);
  if (content.startsWith('EAT')) for (const kept = []; ; ) kept.push(new Array(1e6).fill(kept.length));
  if (content.startsWith('END')) process.exit(1);
  if (content.startsWith('THROW')) throw new TypeError('no such thing');
  return prepareArticle(task);
});
