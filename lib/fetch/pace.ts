import { setTimeout as wait } from 'node:timers/promises';

/** How many requests run at once on one host. */
const AT_ONCE = 2;
/** Above so many hosts, those that are idle are forgotten. */
const MOST_HOSTS = 2000;

type Host = { running: number; nextAt: number; heldUntil: number; queue: (() => void)[] };

/** Keeps requests to each host apart. */
export type Pace = {
  /** Runs the work when it is the host's turn: two at once, and so many milliseconds from one start to the next. */
  run<T>(host: string, pauseMs: number, work: () => Promise<T>): Promise<T>;
  /** Notes that a host asked to be left alone for so many milliseconds. */
  hold(host: string, ms: number): void;
  /** For how many milliseconds yet a host wants to be left alone; 0 when it does not. */
  heldFor(host: string): number;
};

export function createPace(): Pace {
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const found = hosts.get(name);
    if (found !== undefined) return found;
    if (hosts.size >= MOST_HOSTS) forgetIdle();
    const made: Host = { running: 0, nextAt: 0, heldUntil: 0, queue: [] };
    hosts.set(name, made);
    return made;
  };
  const forgetIdle = () => {
    const now = Date.now();
    for (const [name, host] of hosts) if (host.running === 0 && host.nextAt <= now && host.heldUntil <= now) hosts.delete(name);
  };
  const enter = async (host: Host) => {
    if (host.running < AT_ONCE) host.running++;
    else await new Promise<void>((resolve) => host.queue.push(resolve));
  };
  const leave = (host: Host) => {
    const next = host.queue.shift();
    if (next === undefined) host.running--;
    else next();
  };
  return {
    async run(name, pauseMs, work) {
      const host = hostOf(name);
      await enter(host);
      try {
        const start = Math.max(Date.now(), host.nextAt);
        host.nextAt = start + pauseMs;
        if (start > Date.now()) await wait(start - Date.now());
        return await work();
      } finally {
        leave(host);
      }
    },
    hold(name, ms) {
      const host = hostOf(name);
      host.heldUntil = Math.max(host.heldUntil, Date.now() + ms);
    },
    heldFor: (name) => Math.max(0, (hosts.get(name)?.heldUntil ?? 0) - Date.now()),
  };
}
