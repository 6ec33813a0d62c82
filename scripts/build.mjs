import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, run, say } from './run.mjs';

const SOURCES = [
  'app',
  'lib',
  'docs',
  'prisma/schema.prisma',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = '.next/built';

function addFiles(hash, path) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) addFiles(hash, join(path, name));
  else hash.update(path).update(readFileSync(path));
}

/** Builds the web app unless what stands there was built from the same sources. */
export function build() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addFiles(hash, source);
  const wanted = hash.digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('building the web app (next build)');
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  if (!run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env })) fail('The build failed; the messages above say why.');
  writeFileSync(STAMP, wanted);
}
