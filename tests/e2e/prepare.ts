import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function caveat(directory: string, ...args: string[]): void {
  const env = { ...process.env, CAVEAT_DATA_DIR: directory, DATABASE_URL: '' };
  const { status, stderr } = spawnSync(process.execPath, ['bin/caveat.js', ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`caveat ${args.join(' ')} failed: ${stderr}`);
}

/** Makes a data directory with the demonstration corpus once; every server of the tests begins with a copy of it. */
// biome-ignore lint/style/noDefaultExport: Playwright calls it.
export default function prepare(): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-e2e-'));
  caveat(directory, 'migrate');
  caveat(directory, 'demo', 'load');
  process.env.CAVEAT_E2E_TEMPLATE = directory;
  return () => rmSync(directory, { recursive: true, force: true });
}
