import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { writeArticles } from '../demo-articles.ts';

const ARTICLES = 2000;

/** What an import costs: articles a second from the start of the command, and resident memory of the process when a quarter and when all were stored. */
export type ImportFigures = {
  readonly given: number;
  readonly stored: number;
  readonly perSecond: number;
  readonly rssMbAtQuarter: number;
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

/** Runs `caveat ingest` on a file of `given` articles into a new SQLite database and watches it; Linux only. */
async function importOf(name: string, given: number, write: (file: string) => void): Promise<ImportFigures> {
  const dir = mkdtempSync(join(tmpdir(), 'caveat-import-'));
  const [articles, database] = [join(dir, name), join(dir, 'caveat.db')];
  write(articles);
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
    if (early === 0 && stored >= given / 4) early = last;
    await sleep(100);
  }
  await ended;
  const seconds = (performance.now() - start) / 1000;
  const stored = storedIn(database);
  rmSync(dir, { recursive: true, force: true });
  return { given, stored, perSecond: Math.round(stored / seconds), rssMbAtQuarter: Math.round(early), rssMbAtEnd: Math.round(last) };
}

/** Importing 2,000 articles from JSONL. */
export const importOfArticles = (): Promise<ImportFigures> => importOf('articles.jsonl', ARTICLES, (file) => writeArticles(file, ARTICLES));

/** One page of a web archive, as its server answered (WARC 1.1, ISO 28500:2017). */
function warcRecord(html: string, number: number): Buffer {
  const answer = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`);
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    'WARC-Date: 2026-01-01T00:00:00Z',
    `WARC-Target-URI: https://pages.example/${number}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${answer.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), answer, Buffer.from('\r\n\r\n')]);
}

/** Importing real pages from a web archive; those without an article are rejected. */
export const importOfPages = (pages: readonly string[]): Promise<ImportFigures> =>
  importOf('pages.warc', pages.length, (file) => writeFileSync(file, Buffer.concat(pages.map(warcRecord))));
