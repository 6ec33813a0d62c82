import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const url = process.env.DATABASE_URL ?? `file:${at('./data/caveat.db')}`;
const provider = process.env.PRISMA_PROVIDER ?? (/^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite');

export default defineConfig({
  schema: at(provider === 'postgresql' ? './prisma/postgresql.prisma' : './prisma/schema.prisma'),
  migrations: { path: at(`./prisma/migrations/${provider}`) },
  datasource: { url },
});
