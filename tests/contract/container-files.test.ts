import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');
const compose = readFileSync('deploy/compose.yaml', 'utf8');

/** What is wrong with a compose file, also in its style, each with its line. */
function findingsIn(file: string): string[] {
  const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
  return linter
    .lintFiles([file], false)
    .flatMap(({ messages }) => messages.map(({ line, rule, message }) => `${line}: ${rule}: ${message}`));
}

/** The same of a text. */
function findingsOf(text: string): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-compose-'));
  try {
    writeFileSync(join(directory, 'compose.yaml'), text);
    return findingsIn(join(directory, 'compose.yaml'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const faultsIn = (text: string) => validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`);

test('the Dockerfile has no fault', () => expect(faultsIn(dockerfile)).toEqual([]));

test('faults of a Dockerfile are found', () => {
  expect(faultsIn(dockerfile.replace('WORKDIR /app', 'WORKDR /app'))).toEqual([expect.stringContaining('Unknown instruction')]);
  expect(faultsIn(dockerfile.replace('EXPOSE 3000', 'EXPOSE three'))).toEqual([expect.stringContaining('Invalid containerPort')]);
});

test('what the Dockerfile copies and starts is there', () => {
  const copies = dockerfile.split('\n').filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
  const copied = copies.flatMap((line) => line.split(' ').slice(1, -1));
  expect(copied).toContain('package.json');
  const started = [...dockerfile.matchAll(/"node", "([^"-][^"]*)"/g), ...compose.matchAll(/"node", "([^"]*)"/g)].map(([, path]) => path);
  expect(started).toEqual(['node_modules/next/dist/bin/next', 'bin/caveat.js']);
  expect([...copied, ...started].filter((path) => !existsSync(path))).toEqual([]);
});

test('the compose file fits its schema and the rules of style', () => expect(findingsIn('deploy/compose.yaml')).toEqual([]));

test('faults of a compose file are found', () => {
  expect(findingsOf(compose.replace('cpus: 1', 'cpuz: 1')).join('\n')).toContain('invalid-schema');
  expect(findingsOf(compose.replace('image: postgres:17-bookworm', 'image: postgres')).join('\n')).toContain(
    'service-image-require-explicit-tag',
  );
});
