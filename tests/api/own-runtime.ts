import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { runtime } from '../../app/_server/runtime.ts';

/** Gives the routes that a file of tests asks a runtime of their own on an empty database, and takes it away behind them. */
export function withOwnRuntime(): void {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-api-'));
  beforeAll(() => {
    process.env.CAVEAT_DATA_DIR = directory;
    process.env.LOG_LEVEL = 'silent';
    delete process.env.DATABASE_URL;
  });
  afterAll(async () => {
    await (await runtime()).close();
    // Files of tests that run in one process share what it keeps.
    delete (globalThis as { caveat?: unknown }).caveat;
    rmSync(directory, { recursive: true, force: true });
  });
}
