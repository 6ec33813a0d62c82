/** The PostgreSQL schema of the hand-written SQLite one: other provider and output, native types uncommented. */
export function derivePostgresql(schema) {
  const derived = schema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../generated/sqlite"', '"../generated/postgresql"')
    .replaceAll('//@db.', '@db.');
  return `// GENERATED from schema.prisma by scripts/generate.mjs. Do not edit.\n${derived}`;
}
