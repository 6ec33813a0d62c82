// Prisma's schema engine as WebAssembly from npm: the engine that `prisma migrate` otherwise downloads for each platform.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';

const require = createRequire(import.meta.url);

/** A new engine: the bindings keep their instance in a module variable, so each gets a module of its own. */
async function load(name) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: '',
    set_message(text) {
      this.message = text;
    },
  };
  const directory = dirname(require.resolve('@prisma/schema-engine-wasm'));
  const bindings = await import(`${pathToFileURL(join(directory, 'schema_engine_bg.js')).href}?${name}`);
  const module = await WebAssembly.compile(readFileSync(join(directory, 'schema_engine_bg.wasm')));
  const { exports } = await WebAssembly.instantiate(module, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return bindings.SchemaEngine;
}

/** A stand-in for a connection: comparing two schemas asks a PostgreSQL connection for its version and nothing else. */
function offline(provider) {
  const version = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 15.0', 150000]],
  };
  const refuse = async () => {
    throw new Error('comparing two schemas needs no database');
  };
  const connection = {
    provider,
    adapterName: 'offline',
    queryRaw: async () => version,
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => undefined,
  };
  const connect = async () => connection;
  return bindMigrationAwareSqlAdapterFactory({ provider, adapterName: 'offline', connect, connectToShadowDb: connect });
}

/**
 * The SQL that leads from one schema to another, for `sqlite` or `postgresql`. `before` null is the empty database.
 * Returns an empty string when nothing changes.
 */
export async function sqlBetween(provider, before, after) {
  const SchemaEngine = await load(provider);
  const files = (content) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }], configDir: '.' });
  const adapters = offline(provider === 'postgresql' ? 'postgres' : provider);
  const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', after]] }, () => {}, adapters);
  const { stdout } = await engine.diff({
    from: before === null ? { tag: 'empty' } : files(before),
    to: files(after),
    script: true,
    shadowDatabaseUrl: null,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return /^\s*-- This is an empty migration\.\s*$/.test(stdout ?? '') ? '' : (stdout ?? '');
}
