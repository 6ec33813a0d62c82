import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '#lib/analysis/version.ts';
import { TASKS } from './registry.ts';
import { updateCards } from './tables.ts';
import type { Row, Task } from './task.ts';

const RESULTS = 'bench/results/accuracy.json';
const BASELINE = 'bench/baseline.json';
/** A value may lie this far nearer to 0 than the baseline before it counts as a drop. */
const SLACK = 0.005;

type Results = Record<string, { readonly version: string; readonly rows: readonly Row[] }>;
type Baseline = Record<string, Record<string, number>>;

function read<T>(file: string, empty: T): T {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : empty;
}

function write(file: string, content: object): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** Why a value will not do; null when it will. Calibration errors are better when low and are not guarded, nor are parts of a reliability chart. */
function complaint(task: string, row: Row, baseline: Baseline): string | null {
  if (row.floor !== null && row.value < row.floor) return `under the floor of ${row.floor}`;
  const before = baseline[task]?.[row.measure];
  if (before === undefined || row.said !== undefined || row.measure.includes('error')) return null;
  const drop = Math.sign(before) * (before - row.value);
  return drop > SLACK ? `dropped from ${before.toFixed(3)}` : null;
}

function print(task: Task, rows: readonly Row[], baseline: Baseline): boolean {
  console.log(`\n${task.title} [${task.name}]`);
  let good = true;
  for (const row of rows) {
    const problem = complaint(task.name, row, baseline);
    if (problem) good = false;
    const cells = [
      row.measure.padEnd(46),
      row.value.toFixed(3).padStart(7),
      `n ${row.n}`.padStart(9),
      row.floor === null ? '      ' : `≥ ${row.floor.toFixed(2)}`,
    ];
    console.log(`  ${cells.join('  ')}  ${row.anchor}${problem ? `  ✗ ${problem}` : ''}`);
  }
  return good;
}

function baselineOf(measured: Results): Baseline {
  const values = (rows: readonly Row[]) =>
    Object.fromEntries(rows.filter(({ said }) => said === undefined).map(({ measure, value }) => [measure, value]));
  return Object.fromEntries(Object.entries(measured).map(([task, { rows }]) => [task, values(rows)]));
}

/** Runs the named tasks (all when none is named) and keeps their figures, in the method cards too; false when one lies under its floor or the baseline. A set that is not at hand is skipped with word of where it is published. */
export async function runAccuracy(dataDir: string, names: readonly string[], saveBaseline: boolean): Promise<boolean> {
  const baseline = read<Baseline>(BASELINE, {});
  const measured: Results = {};
  let good = true;
  for (const task of TASKS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    if (!existsSync(join(dataDir, task.data))) {
      console.log(`\n${task.title} [${task.name}]\n  skipped: no ${join(dataDir, task.data)}; the set is published at ${task.published}`);
      continue;
    }
    const rows = (await task.run(dataDir)).map((row) => ({ ...row, value: Math.round(row.value * 1e4) / 1e4 }));
    good = print(task, rows, baseline) && good;
    measured[task.name] = { version: VERSION, rows };
  }
  const results = { ...read<Results>(RESULTS, {}), ...measured };
  write(RESULTS, results);
  updateCards((task) => results[task]?.rows);
  if (saveBaseline) write(BASELINE, { ...read<Baseline>(BASELINE, {}), ...baselineOf(measured) });
  return good;
}
