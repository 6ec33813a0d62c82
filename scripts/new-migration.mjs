// node scripts/new-migration.mjs <name>: writes the migration of both databases from the schema of the last migration
// (prisma/migrations/schema.prisma) to prisma/schema.prisma. Needs no database.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { derivePostgresql } from './derive-schema.mjs';
import { sqlBetween } from './schema-engine.mjs';

const at = (path) => fileURLToPath(new URL(`../prisma/${path}`, import.meta.url));
const name = process.argv[2];
if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('usage: node scripts/new-migration.mjs <name in snake_case>');
  process.exit(2);
}
const snapshot = at('migrations/schema.prisma');
const before = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : null;
const after = readFileSync(at('schema.prisma'), 'utf8');
const providers = { sqlite: (schema) => schema, postgresql: derivePostgresql };

const sql = {};
for (const [provider, derive] of Object.entries(providers))
  sql[provider] = await sqlBetween(provider, before && derive(before), derive(after));
if (Object.values(sql).every((text) => text === '')) {
  console.log('prisma/schema.prisma has not changed since the last migration.');
  process.exit(0);
}
const number = existsSync(at('migrations/sqlite'))
  ? readdirSync(at('migrations/sqlite')).filter((entry) => /^\d{4}_/.test(entry)).length + 1
  : 1;
const directory = `${String(number).padStart(4, '0')}_${name}`;
for (const [provider, text] of Object.entries(sql)) {
  mkdirSync(at(`migrations/${provider}/${directory}`), { recursive: true });
  // The schema is the one of the connection, not always "public".
  writeFileSync(at(`migrations/${provider}/${directory}/migration.sql`), text.replace(/^-- CreateSchema\n.*\n\n/, ''));
  console.log(`prisma/migrations/${provider}/${directory}/migration.sql`);
}
writeFileSync(snapshot, after);
