/** Wakes those in one process who wait for something to have happened. */
export type Bell = {
  ring(): void;
  /** How often it rang. */
  rings(): number;
  /** Waits for the next ring, at most so many milliseconds, or until the signal is aborted; not at all when it rang since it had rung `since` times. */
  wait(ms: number, signal: AbortSignal, since?: number): Promise<void>;
};

export function createBell(): Bell {
  let waiting: (() => void)[] = [];
  let rings = 0;
  return {
    rings: () => rings,
    ring() {
      rings++;
      const all = waiting;
      waiting = [];
      for (const wake of all) wake();
    },
    wait: (ms, signal, since = rings) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          waiting = waiting.filter((other) => other !== wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        if (signal.aborted || since !== rings) return wake();
        signal.addEventListener('abort', wake);
        waiting.push(wake);
      }),
  };
}
