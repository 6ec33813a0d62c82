import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { writeArticles } from '../demo-articles.ts';

const ARTICLES = 2000;
const EARLY = 500;

/** What importing 2,000 articles costs: articles a second, and resident memory of the process when 500 and when all were stored. */
export type ImportFigures = {
  readonly stored: number;
  readonly perSecond: number;
  readonly rssMbAt500: number;
  readonly rssMbAtEnd: number;
};

function storedIn(file: string): number {
  try {
    const db = new Database(file, { readonly: true });
    const count = db.prepare('select count(*) from Article').pluck().get();
    db.close();
    return Number(count);
  } catch {
    return 0; // not there yet
  }
}

const rssMb = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Runs `caveat ingest` on 2,000 articles into a new SQLite database and watches it; Linux only. */
export async function importFigures(): Promise<ImportFigures> {
  const dir = mkdtempSync(join(tmpdir(), 'caveat-import-'));
  const [articles, database] = [join(dir, 'articles.jsonl'), join(dir, 'caveat.db')];
  writeArticles(articles, ARTICLES);
  const env = { ...process.env, DATABASE_URL: `file:${database}`, CAVEAT_DATA_DIR: dir };
  const start = performance.now();
  const child = spawn(process.execPath, ['bin/caveat.js', 'ingest', articles], { env, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let [early, last] = [0, 0];
  while (child.exitCode === null && child.pid !== undefined) {
    const stored = storedIn(database);
    try {
      last = rssMb(child.pid) || last;
    } catch {
      break; // ended between two looks
    }
    if (early === 0 && stored >= EARLY) early = last;
    await sleep(100);
  }
  await ended;
  const seconds = (performance.now() - start) / 1000;
  const stored = storedIn(database);
  rmSync(dir, { recursive: true, force: true });
  return { stored, perSecond: Math.round(stored / seconds), rssMbAt500: Math.round(early), rssMbAtEnd: Math.round(last) };
}
