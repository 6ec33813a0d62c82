import { AppError } from '#lib/errors.ts';

export type AllowanceOptions = {
  readonly perMinute: number;
  readonly atOnce: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
};

/** How often people may have this process ask other hosts, whoever they are: what jobs fetch is paced in other ways and does not count. */
export type Allowance = {
  /** Counts one request. Throws `AppError('too-many')` above what is allowed in a minute. */
  count(): void;
  /** Counts one request and does it. Throws `AppError('too-many')` as well when as many as are allowed at once are being done. */
  run<T>(work: () => Promise<T>): Promise<T>;
};

const MINUTE_MS = 60_000;
/** What is waited for takes some seconds as a rule. */
const BUSY_SECONDS = 5;

export function createAllowance({ perMinute, atOnce, now }: AllowanceOptions): Allowance {
  const starts: number[] = [];
  let running = 0;
  const count = () => {
    const time = now();
    while (starts.length > 0 && starts[0] <= time - MINUTE_MS) starts.shift();
    if (starts.length < perMinute) return void starts.push(time);
    const seconds = Math.ceil((starts[0] + MINUTE_MS - time) / 1000);
    throw new AppError('too-many', `Other sites are asked at most ${perMinute} times a minute from here. Try again in ${seconds} s.`, {
      retryAfter: seconds,
    });
  };
  return {
    count,
    async run(work) {
      if (running >= atOnce)
        throw new AppError('too-many', `${running} addresses are being asked already. Try again when one has answered.`, {
          retryAfter: BUSY_SECONDS,
        });
      count();
      running++;
      try {
        return await work();
      } finally {
        running--;
      }
    },
  };
}
