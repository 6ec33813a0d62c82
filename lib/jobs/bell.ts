/** Wakes those in one process who wait for something to have happened. */
export type Bell = {
  ring(): void;
  /** Waits for the next ring, at most so many milliseconds, or until the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
};

export function createBell(): Bell {
  let waiting: (() => void)[] = [];
  return {
    ring() {
      const all = waiting;
      waiting = [];
      for (const wake of all) wake();
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          waiting = waiting.filter((other) => other !== wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        if (signal.aborted) return wake();
        signal.addEventListener('abort', wake);
        waiting.push(wake);
      }),
  };
}
