import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { startDatabase } from './database.ts';
import { type KilledRun, killedRun } from './killed-run.ts';

const RESULTS = 'bench/results/faults.json';

/** What a number of runs came to; `failures` says for each bad run what was wrong. */
type Figures = {
  readonly database: string;
  readonly killed: 'worker' | 'server';
  readonly articles: number;
  readonly runs: number;
  readonly good: number;
  /** Runs in which the kill came while the import was running. */
  readonly midway: number;
  readonly secondsToEnd: { readonly median: number; readonly longest: number };
  readonly failures: readonly string[];
};

function figuresOf(database: string, killed: Figures['killed'], articles: number, runs: readonly KilledRun[]): Figures {
  const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
  const at = (index: number) => Math.round((seconds[index] ?? 0) * 10) / 10;
  return {
    ...{ database, killed, articles, runs: runs.length },
    good: runs.filter(({ problem }) => problem === null).length,
    midway: runs.filter(({ midway }) => midway).length,
    secondsToEnd: { median: at(Math.floor(seconds.length / 2)), longest: at(seconds.length - 1) },
    failures: runs.flatMap(({ problem }, i) => (problem === null ? [] : [`run ${i}: ${problem}`])),
  };
}

export type FaultOptions = { readonly runs: number; readonly articles: number; readonly seed: number };

/**
 * Kills the process that works on an import with SIGKILL at a random moment, lets another go on, and looks whether every article is there
 * once. `runs` times on each database, every other time the server instead of a worker. Answers whether all was well.
 */
export async function runFaults({ runs, articles, seed }: FaultOptions): Promise<boolean> {
  const random = xoroshiro128plus(seed);
  const share = () => (random.next() >>> 0) / 2 ** 32;
  const all: Figures[] = [];
  for (const name of ['sqlite', 'postgresql'] as const) {
    const database = await startDatabase(name);
    try {
      for (const killed of ['worker', 'server'] as const) {
        const done: KilledRun[] = [];
        for (let i = 0; i < Math.ceil(runs / 2); i++) {
          done.push(await killedRun({ url: await database.freshUrl(), killed, articles, share: share() }));
          console.error(`${name}, ${killed}, run ${i}: ${done[i].problem ?? 'every article once'}`);
        }
        all.push(figuresOf(name, killed, articles, done));
      }
    } finally {
      await database.stop();
    }
  }
  const figures = { node: process.version, seed, results: all };
  console.log(JSON.stringify(figures, null, 2));
  mkdirSync(dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify(figures, null, 2)}\n`);
  return all.every(({ good, runs: of }) => good === of);
}
