import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArticles } from '../demo-articles.ts';
import { askOnce, startDatabase } from '../faults/database.ts';

const RESULTS = 'bench/results/workers.json';

const FOUND = `SELECT "stored", extract(epoch FROM "finishedAt" - "startedAt") AS seconds,
  (SELECT count(*) FROM "Article") AS articles, (SELECT count(*) FROM "ImportItem") AS items FROM "Import"`;

type Run = { readonly workers: number; readonly articles: number; readonly seconds: number; readonly perSecond: number };

const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('exit', () => resolve()));

/** Imports articles into a new PostgreSQL database with so many workers of one analysis thread each; the time is that of the import itself. */
async function run(url: string, workers: number, articles: number): Promise<Run> {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-workers-'));
  const file = join(directory, 'articles.jsonl');
  const env = { ...process.env, DATABASE_URL: url, CAVEAT_DATA_DIR: directory, CAVEAT_ANALYSIS_THREADS: '1', LOG_LEVEL: 'silent' };
  const start = (args: readonly string[]) => ended(spawn(process.execPath, ['bin/caveat.js', ...args], { env, stdio: 'ignore' }));
  try {
    writeArticles(file, articles);
    await start(['ingest', '--queue', file]);
    await Promise.all(Array.from({ length: workers }, () => start(['work', '--until-idle'])));
    const found = await askOnce(url, FOUND);
    const seconds = Math.round(Number(found?.seconds) * 10) / 10;
    if ([found?.stored, found?.articles, found?.items].some((count) => Number(count) !== articles))
      throw new Error(`${workers} workers stored ${found?.stored}, ${found?.articles} articles, ${found?.items} items of ${articles}`);
    return { workers, articles, seconds, perSecond: Math.round(articles / seconds) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** How much faster two workers are than one on this machine, on PostgreSQL; keeps the figures. */
export async function runWorkers(articles: number): Promise<void> {
  const database = await startDatabase('postgresql');
  try {
    const runs: Run[] = [];
    for (const workers of [1, 2]) runs.push(await run(await database.freshUrl(), workers, articles));
    const figures = { node: process.version, runs, timesAsFast: Math.round((100 * runs[0].seconds) / runs[1].seconds) / 100 };
    console.log(JSON.stringify(figures, null, 2));
    writeFileSync(RESULTS, `${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await database.stop();
  }
}
