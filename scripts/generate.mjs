// Writes prisma/postgresql.prisma from prisma/schema.prisma and generates both database clients and the tagger's kernel into generated/.
// Leaves what is already that of these sources and versions. `--force` generates the clients anyway.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileKernel } from './compile-kernel.mjs';
import { derivePostgresql } from './derive-schema.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const require = createRequire(import.meta.url);
const schema = readFileSync(at('prisma/schema.prisma'), 'utf8');
const version = require('prisma/package.json').version;
const stamp = createHash('sha256').update(`${version}\n${schema}`).digest('hex');
const stampFile = at('generated/.stamp');
const clients = ['sqlite', 'postgresql'].map((name) => at(`generated/${name}/client.ts`));

function upToDate() {
  return clients.every((file) => existsSync(file)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
}

/** Runs `prisma generate` for one provider; what it prints is shown only when it fails. */
function generate(provider) {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      PRISMA_PROVIDER: provider,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
    };
    const child = spawn(process.execPath, [require.resolve('prisma/build/index.js'), 'generate', '--no-hints'], { cwd: at('.'), env });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`prisma generate (${provider}) ended with ${code}\n${output}`)),
    );
  });
}

const derived = derivePostgresql(schema);
const derivedFile = at('prisma/postgresql.prisma');
if (!existsSync(derivedFile) || readFileSync(derivedFile, 'utf8') !== derived) writeFileSync(derivedFile, derived);
if (process.argv.includes('--force') || !upToDate()) {
  await Promise.all(['sqlite', 'postgresql'].map(generate));
  mkdirSync(at('generated'), { recursive: true });
  writeFileSync(stampFile, stamp);
}
await compileKernel();
