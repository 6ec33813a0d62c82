import { openRuntime, type Runtime } from '#lib/runtime.ts';

type Holder = { caveat?: Promise<Runtime> | undefined };

/** The runtime of this process, opened at the first request; after a failure the next request tries again. */
export function runtime(): Promise<Runtime> {
  const holder = globalThis as Holder;
  holder.caveat ??= openRuntime().catch((error: unknown) => {
    holder.caveat = undefined;
    throw error;
  });
  return holder.caveat;
}
