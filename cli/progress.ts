import { SingleBar } from 'cli-progress';

/** Shows on a terminal's stderr how many items are done; nothing elsewhere. */
export function startProgress(done: () => Promise<number>): { stop(): void } {
  if (!process.stderr.isTTY) return { stop: () => undefined };
  const bar = new SingleBar({ format: '{value} items · {duration_formatted}', stream: process.stderr, clearOnComplete: true });
  bar.start(0, 0);
  const timer = setInterval(() => {
    done().then(
      (count) => bar.update(count),
      () => undefined,
    );
  }, 500);
  return {
    stop: () => {
      clearInterval(timer);
      bar.stop();
    },
  };
}
