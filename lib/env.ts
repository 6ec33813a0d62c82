import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '#lib/errors.ts';

const MIB = 2 ** 20;
/** More threads than one store can take the results of bring nothing (docs/running.md). */
const MOST_THREADS = 4;
const megabytes = (fallback: number) =>
  z.coerce
    .number()
    .positive()
    .default(fallback)
    .transform((value) => Math.round(value * MIB));

/** A host without its scheme and port. */
const HOST_NAME = /^[\w.:-]{1,253}$/;
/** URLs of databases. */
export const DATABASE = /^(file:.+|postgres(ql)?:\/\/.+)$/;

const SCHEMA = z.object({
  CAVEAT_HOME: z.string().optional(),
  CAVEAT_DATA_DIR: z.string().optional(),
  DATABASE_URL: z.string().regex(DATABASE, 'must start with file: or postgresql://').optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  CAVEAT_ANALYSIS_THREADS: z.coerce.number().int().min(1).max(64).default(Math.min(MOST_THREADS, availableParallelism())),
  CAVEAT_ALLOW_HOSTS: z
    .string()
    .default('')
    .transform((list) => list.split(/[\s,]+/).filter((host) => host !== ''))
    .pipe(z.array(z.string().regex(HOST_NAME, 'must be host names or addresses with commas between them'))),
  CAVEAT_CONTACT: z
    .string()
    .regex(/^[\x21-\x7e]{3,200}$/, 'must be a web or mail address')
    .optional(),
  CAVEAT_JOBS: z.enum(['here', 'elsewhere']).default('here'),
  CAVEAT_MAX_UPLOAD_MB: megabytes(512),
  CAVEAT_MAX_HTML_MB: megabytes(10),
  CAVEAT_MAX_TEXT_MB: megabytes(2),
  CAVEAT_MAX_LINE_MB: megabytes(8),
});

/** Variables that may hold a secret: `<name>_FILE` names a file whose content is taken instead. */
const SECRETS = ['DATABASE_URL'] as const;

/** The settings of an instance; sizes are bytes, paths absolute. */
export type Env = {
  /** Where the program lies: migrations, demo corpus, documentation. */
  readonly home: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Whether the server does queued jobs itself; else it only queues them, for `caveat work`. */
  readonly jobsHere: boolean;
  /** How many articles this process analyses at once. */
  readonly analysisThreads: number;
  /** Hosts that may be fetched although they are not on the public network. */
  readonly allowHosts: readonly string[];
  /** Where those whose pages are fetched reach whoever runs this; null where it is not said. */
  readonly contact: string | null;
  readonly limits: { readonly upload: number; readonly html: number; readonly text: number; readonly line: number };
};

type Variables = Readonly<Record<string, string | undefined>>;

function withSecrets(variables: Variables): Variables {
  const merged: Record<string, string | undefined> = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  for (const name of SECRETS) {
    const file = merged[`${name}_FILE`];
    if (file === undefined) continue;
    try {
      merged[name] = readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
    } catch (cause) {
      throw new AppError('configuration', `${name}_FILE: can't read ${file}`, { cause });
    }
  }
  return merged;
}

/**
 * Reads the settings from environment variables; an empty variable counts as unset.
 * Throws `AppError('configuration')` that names every variable with a wrong value.
 */
export function parseEnv(variables: Variables, workingDirectory: string): Env {
  const parsed = SCHEMA.safeParse(withSecrets(variables));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('configuration', problems.join('\n'));
  }
  const values = parsed.data;
  const home = resolve(values.CAVEAT_HOME ?? workingDirectory);
  const dataDir = resolve(home, values.CAVEAT_DATA_DIR ?? 'data');
  return {
    home,
    dataDir,
    databaseUrl: values.DATABASE_URL ?? `file:${join(dataDir, 'caveat.db')}`,
    host: values.HOST,
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    jobsHere: values.CAVEAT_JOBS === 'here',
    analysisThreads: values.CAVEAT_ANALYSIS_THREADS,
    allowHosts: values.CAVEAT_ALLOW_HOSTS,
    contact: values.CAVEAT_CONTACT ?? null,
    limits: {
      upload: values.CAVEAT_MAX_UPLOAD_MB,
      html: values.CAVEAT_MAX_HTML_MB,
      text: values.CAVEAT_MAX_TEXT_MB,
      line: values.CAVEAT_MAX_LINE_MB,
    },
  };
}

/** The settings of this process. */
export function readEnv(): Env {
  return parseEnv(process.env, process.cwd());
}
