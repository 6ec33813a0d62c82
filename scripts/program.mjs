import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(HOME, 'generated/program');
/** Which folder holds the program as it was compiled last, and from what. */
const RECORD = join(FOLDER, 'compiled.json');
/** How long a version is kept that another one has taken the place of, as programs may run that load more of it. */
const KEPT_MS = 600_000;
const ENTRIES = { caveat: 'cli/main.ts', 'analysis-thread': 'lib/threads/analysis-thread.ts' };

const changedAt = (path) => statSync(join(HOME, path), { throwIfNoEntry: false })?.mtimeMs;

function lastCompiled() {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : null;
}

function isUpToDate({ sources }) {
  return Object.entries(sources).every(([path, time]) => changedAt(path) === time);
}

function removeOldVersions(except) {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (name.startsWith('version-') && !except.includes(name) && Date.now() - mtimeMs > KEPT_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Compiles into a folder of its own, so that programs that run keep the files of their version. */
async function compile(before) {
  const { build } = await import('esbuild');
  mkdirSync(FOLDER, { recursive: true });
  const outdir = mkdtempSync(join(FOLDER, 'version-'));
  const { metafile } = await build({
    absWorkingDir: HOME,
    entryPoints: ENTRIES,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    metafile: true,
    logLevel: 'error',
  });
  const folder = basename(outdir);
  const sources = Object.fromEntries(Object.keys(metafile.inputs).map((path) => [path, changedAt(path)]));
  writeFileSync(join(outdir, 'record.json'), JSON.stringify({ folder, sources }));
  renameSync(join(outdir, 'record.json'), RECORD);
  removeOldVersions([folder, before?.folder]);
  return folder;
}

/**
 * Loads a part of the program, `caveat` or `analysis-thread`, compiled anew when its sources have changed: it starts in half the time that
 * TypeScript takes that is translated on every start.
 */
export async function loadProgram(entry) {
  const last = lastCompiled();
  const folder = last !== null && isUpToDate(last) ? last.folder : await compile(last);
  return import(pathToFileURL(join(FOLDER, folder, `${entry}.js`)).href);
}
