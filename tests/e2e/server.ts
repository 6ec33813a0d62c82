import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type Server = { readonly url: string; stop(): Promise<void> };

const TRIES = 150;
const PAUSE_MS = 100;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function waitFor(child: ChildProcess, url: string, log: () => string): Promise<void> {
  for (let i = 0; i < TRIES; i++) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${log()}`);
    if (await isReady(url)) return;
    await pause(PAUSE_MS);
  }
  throw new Error(`the server is not ready: ${log()}`);
}

/** Serves the built application on a free port, from a data directory of its own with the demonstration corpus. */
export async function startServer(): Promise<Server> {
  const template = process.env.CAVEAT_E2E_TEMPLATE;
  if (!template) throw new Error('prepare.ts has not run');
  const directory = mkdtempSync(join(tmpdir(), 'caveat-e2e-'));
  cpSync(template, directory, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, CAVEAT_DATA_DIR: directory, DATABASE_URL: '', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port) };
  const args = ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)];
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  await waitFor(child, url, () => log);
  return {
    url,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
