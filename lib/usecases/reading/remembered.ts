import type { Store } from '#lib/store/client.ts';
import { stateOf } from '#lib/store/state.ts';
import { type Reading, readerOf } from './reading.ts';

/** Answers kept of one store: views of large corpora weigh some megabytes. */
const MOST_KEPT = 16;

type Kept = { state: string; readonly answers: Map<string, Promise<unknown>> };
const keptByStore = new WeakMap<Store, Kept>();

async function keptNow(deps: Reading): Promise<Kept> {
  const state = await stateOf(readerOf(deps));
  const kept = keptByStore.get(deps.store);
  if (kept?.state === state) return kept;
  const fresh = { state, answers: new Map<string, Promise<unknown>>() };
  keptByStore.set(deps.store, fresh);
  return fresh;
}

/**
 * What `work` answers, or what it answered for the same question when nothing was written since. `question` says all that the answer
 * depends on besides what is stored; answers are never changed by those who read them. A failure is not kept.
 */
export async function remembered<T>(deps: Reading, question: readonly unknown[], work: () => Promise<T>): Promise<T> {
  const { answers } = await keptNow(deps);
  const key = JSON.stringify(question);
  const known = answers.get(key) as Promise<T> | undefined;
  if (known) {
    answers.delete(key);
    answers.set(key, known);
    return known;
  }
  const answer = work();
  answers.set(key, answer);
  for (const oldest of answers.keys()) {
    if (answers.size <= MOST_KEPT) break;
    answers.delete(oldest);
  }
  answer.catch(() => answers.delete(key));
  return answer;
}
