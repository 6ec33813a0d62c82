import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { AppError } from '#lib/errors.ts';
import type { Allowance } from '#lib/fetch/allowance.ts';
import type { Fetcher } from '#lib/fetch/fetcher.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';
import type { Analyser } from '#lib/usecases/analysing/analyser.ts';
import packageJson from '../package.json' with { type: 'json' };
import { DATABASE, type Env, readEnv } from './env.ts';

/** What use cases need, made from the environment once per process. */
export type Runtime = {
  readonly env: Env;
  readonly log: Logger;
  readonly store: Store;
  readonly jobs: Jobs;
  readonly files: StagedFiles;
  readonly analyser: Analyser;
  readonly fetcher: Fetcher;
  /** What people may have this process ask of other hosts. */
  readonly allowance: Allowance;
  readonly limits: Env['limits'];
  close(): Promise<void>;
};

/** How often people may have this process ask other hosts. */
const ASKS = { perMinute: 30, atOnce: 4 } as const;

/** The settings of this process; throws `AppError('configuration')`. */
export function settings(): Env {
  return readEnv();
}

/** Applies missing migrations; answers the database's URL without its password and the names applied. */
export async function migrateStore(env: Env = readEnv()): Promise<string[]> {
  const { migrate } = await import('#lib/store/migrate.ts');
  mkdirSync(/* turbopackIgnore: true */ env.dataDir, { recursive: true });
  return migrate(env.databaseUrl, join(/* turbopackIgnore: true */ env.home, 'prisma/migrations'));
}

/** Opens databases by their URLs, each migrated. Throws `AppError`: `configuration` for what is no URL of a database, `unavailable`. */
export async function openStores(urls: readonly string[], env: Env = readEnv()): Promise<Store[]> {
  const { openStore } = await import('#lib/store/client.ts');
  const stores: Store[] = [];
  for (const url of urls) {
    if (!DATABASE.test(url)) throw new AppError('configuration', `“${url}” is no database: write file:… or postgresql://…`);
    await migrateStore({ ...env, databaseUrl: url });
    stores.push(await openStore(url));
  }
  return stores;
}

/** Opens the store, migrated, and what goes with it. Throws `AppError` that says what is wrong with the database or the settings. */
export async function openRuntime(env: Env = readEnv()): Promise<Runtime> {
  const [
    { createLog },
    { createAllowance },
    { createFetcher },
    { createJobs },
    { openStore },
    { createStagedFiles },
    { BOUNDS, createAnalysisPool },
  ] = await Promise.all([
    import('./log.ts'),
    import('#lib/fetch/allowance.ts'),
    import('#lib/fetch/fetcher.ts'),
    import('#lib/jobs/queue.ts'),
    import('#lib/store/client.ts'),
    import('#lib/store/staged-files.ts'),
    import('#lib/threads/analysis-pool.ts'),
  ]);
  const store = await migrateStore(env).then(
    () => openStore(env.databaseUrl),
    (cause) => {
      if (cause instanceof AppError) throw cause;
      throw new AppError('unavailable', `The database can't be opened: ${cause instanceof Error ? cause.message : String(cause)}`, {
        cause,
      });
    },
  );
  const program = join(/* turbopackIgnore: true */ env.home, 'bin/analysis-thread.js');
  const analyser = createAnalysisPool({ ...BOUNDS, program, threads: env.analysisThreads });
  const userAgent = `Caveat/${packageJson.version} (+${env.contact ?? 'a self-hosted reader of news'})`;
  const fetcher = createFetcher({ userAgent, allowHosts: env.allowHosts, largest: env.limits.html });
  return {
    env,
    log: createLog(env.logLevel),
    store,
    jobs: createJobs(store),
    files: createStagedFiles(join(/* turbopackIgnore: true */ env.dataDir, 'staged'), env.limits.upload),
    analyser,
    fetcher,
    allowance: createAllowance({ ...ASKS, now: () => performance.now() }),
    limits: env.limits,
    close: async () => {
      await fetcher.close();
      await analyser.close();
      await store.close();
    },
  };
}
