import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const HOME = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(HOME, 'generated/program');
/** Which folder holds the program as it was compiled last, and from what. */
const RECORD = join(FOLDER, 'compiled.json');
/** Versions younger than this stay, as another process may be about to write or load them. */
const YOUNG_MS = 600_000;
const ENTRIES = { caveat: 'cli/main.ts', 'analysis-thread': 'lib/threads/analysis-thread.ts' };

/** When a file was last changed, in whole seconds: copies and layers of images may keep no more of it. */
function changedAt(path) {
  const changed = statSync(join(HOME, path), { throwIfNoEntry: false });
  return changed === undefined ? null : Math.floor(changed.mtimeMs / 1000);
}

function lastCompiled() {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : null;
}

/** What was changed in the second of compiling, or later, counts as changed. */
function isUpToDate({ began, sources }) {
  return Object.entries(sources).every(([path, time]) => time !== null && time < began && changedAt(path) === time);
}

/** Removes all versions but these and young ones. */
function removeVersions(except) {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (name.startsWith('version-') && !except.includes(name) && Date.now() - mtimeMs > YOUNG_MS)
      rmSync(path, { recursive: true, force: true });
  }
}

/** Compiles into a folder of its own, and leaves that of the version before to programs that still run it. */
async function compile(before) {
  const began = Math.floor(Date.now() / 1000);
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
  writeFileSync(join(outdir, 'record.json'), JSON.stringify({ folder, began, sources }));
  renameSync(join(outdir, 'record.json'), RECORD);
  removeVersions([folder, before?.folder]);
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
