import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';

const ARTICLES = 2000;
const EARLY = 500;

/** What importing 2,000 articles costs: articles a second, and resident memory of the process when 500 and when all were stored. */
export type ImportFigures = {
  readonly stored: number;
  readonly perSecond: number;
  readonly rssMbAt500: number;
  readonly rssMbAtEnd: number;
};

/** A word for a number. */
const wordOf = (i: number) => Array.from(i.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

/** Different articles in the manner of the demonstration corpus: its text files, each with a word of its own in every long line, so that none is a copy. */
function writeArticles(file: string): void {
  const texts = readdirSync('demo').flatMap((slug) =>
    readdirSync(join('demo', slug))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join('demo', slug, name), 'utf8')),
  );
  const row = (i: number) => ({
    text: texts[i % texts.length].replace(/^.{60,}$/gm, (line) => `${line} It is marked Zu${wordOf(i)}.`),
    outlet: `Outlet ${i % 20}`,
    url: `https://bench.example/${i}`,
  });
  writeFileSync(file, Array.from({ length: ARTICLES }, (_, i) => `${JSON.stringify(row(i))}\n`).join(''));
}

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
  writeArticles(articles);
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
