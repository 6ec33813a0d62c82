import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeArticles } from '../demo-articles.ts';
import { askOnce, freePort } from './database.ts';

/** One import that was killed: what was wrong in the end (null when nothing), whether it was running when it was killed, and how long the rest took. */
export type KilledRun = { readonly problem: string | null; readonly midway: boolean; readonly seconds: number };

type Given = {
  readonly url: string;
  readonly killed: 'worker' | 'server';
  readonly articles: number;
  /** When to kill, as a share 0–1 of the articles: as soon as so many are stored, and as many hundredths of a second later. */
  readonly share: number;
};

const DONE = `SELECT count(*) AS n FROM "Import" WHERE "state" = 'done'`;
const FOUND = `SELECT
  (SELECT count(*) FROM "Import") AS imports,
  (SELECT sum("stored") FROM "Import") AS stored,
  (SELECT sum("updated" + "duplicate" + "rejected" + "aside") FROM "Import") AS other,
  (SELECT count(*) FROM "ImportItem") AS items,
  (SELECT count(*) FROM "Article") AS articles,
  (SELECT count(DISTINCT "url") FROM "Article") AS urls,
  (SELECT count(*) FROM "Analysis" WHERE "current") AS analyses,
  (SELECT count(*) FROM "Job" WHERE "kind" = 'import-part') AS parts`;

const numberOf = (row: Readonly<Record<string, unknown>> | null, name: string) => Number(row?.[name] ?? 0);
const storedIn = async (url: string) => numberOf(await askOnce(url, 'SELECT count(*) AS n FROM "Article"'), 'n');

type Environment = Readonly<Record<string, string | undefined>>;
const start = (args: readonly string[], env: Environment) =>
  spawn(process.execPath, args, { env: { ...env, NODE_ENV: 'production' }, stdio: 'ignore' });

function ended(child: ChildProcess): Promise<void> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise((resolve) => child.once('exit', () => resolve()));
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

async function until(isSo: () => Promise<boolean>, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && !(await isSo())) await pause(20);
}

async function server(env: Environment): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = start(['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], env);
  const ready = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(ready, child);
  return { child, url };
}

async function upload(url: string, file: string): Promise<void> {
  const form = new FormData();
  form.append('file', await openAsBlob(file), 'articles.jsonl');
  const answer = await fetch(`${url}/ingest/upload`, { method: 'POST', body: form, headers: { Origin: url, Accept: 'application/json' } });
  if (!answer.ok) throw new Error(`the upload was answered with ${answer.status}`);
}

/** Begins the import in the process to kill. */
async function begin(killed: Given['killed'], file: string, env: Environment): Promise<ChildProcess> {
  if (killed === 'worker') return start(['bin/caveat.js', 'ingest', file], env);
  const { child, url } = await server(env);
  await upload(url, file);
  return child;
}

/** Lets another process of the same kind finish what was left. */
async function finish(killed: Given['killed'], url: string, env: Environment): Promise<void> {
  if (killed === 'worker') return ended(start(['bin/caveat.js', 'work', '--until-idle'], env));
  const { child } = await server(env);
  await until(async () => numberOf(await askOnce(url, DONE), 'n') > 0, child);
  await kill(child);
}

async function problemIn(url: string, articles: number): Promise<string | null> {
  const found = await askOnce(url, FOUND);
  const wanted = { imports: 1, stored: articles, other: 0, items: articles, articles, urls: articles, analyses: articles, parts: 0 };
  const wrong = Object.entries(wanted).filter(([name, count]) => numberOf(found, name) !== count);
  if (wrong.length > 0) return wrong.map(([name, count]) => `${name} ${numberOf(found, name)} instead of ${count}`).join(', ');
  return numberOf(await askOnce(url, DONE), 'n') === 1 ? null : 'the import does not say that it is done';
}

/** Imports articles into a new database, kills the process at the given moment, lets another go on, and looks at what is stored. */
export async function killedRun({ url, killed, articles, share }: Given): Promise<KilledRun> {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-faults-'));
  const file = join(directory, 'articles.jsonl');
  const env = { ...process.env, DATABASE_URL: url, CAVEAT_DATA_DIR: directory, LOG_LEVEL: 'silent' };
  try {
    writeArticles(file, articles);
    const child = await begin(killed, file, env);
    await until(async () => (await storedIn(url)) >= share * articles, child);
    await pause(share * 100);
    const midway = child.exitCode === null && numberOf(await askOnce(url, DONE), 'n') === 0;
    await kill(child);
    const from = performance.now();
    await finish(killed, url, env);
    return { problem: await problemIn(url, articles), midway, seconds: (performance.now() - from) / 1000 };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
