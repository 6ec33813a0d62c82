import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let home = '';

/** A source that says something when it is loaded, last changed some seconds ago. */
function write(path: string, says: string, secondsAgo: number): void {
  writeFileSync(join(home, path), `const said: string = ${JSON.stringify(says)};\nconsole.log(said);\n`);
  const then = Date.now() / 1000 - secondsAgo;
  utimesSync(join(home, path), then, then);
}

function load(entry: string): string {
  const script = `await (await import('./scripts/program.mjs')).loadProgram('${entry}');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: home, encoding: 'utf8' });
  return stdout.trim() || stderr;
}

const versions = () => readdirSync(join(home, 'generated/program')).filter((name) => name.startsWith('version-'));

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'caveat-program-'));
  for (const folder of ['cli', 'lib/threads', 'scripts']) mkdirSync(join(home, folder), { recursive: true });
  cpSync('scripts/program.mjs', join(home, 'scripts/program.mjs'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'));
  write('lib/threads/analysis-thread.ts', 'a thread', 60);
  write('cli/main.ts', 'as before', 60);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the program', () => {
  test('is compiled once for all that start it', () => {
    expect(load('caveat')).toBe('as before');
    expect(load('caveat')).toBe('as before');
    expect(load('analysis-thread')).toBe('a thread');
    expect(versions()).toHaveLength(1);
  });

  test('is compiled anew when a source has changed, and its version before stays', () => {
    load('caveat');
    write('cli/main.ts', 'as it is now', 30);
    expect(load('caveat')).toBe('as it is now');
    expect(versions()).toHaveLength(2);
  });

  test('is compiled anew when a source is younger than what was made of it', () => {
    write('cli/main.ts', 'as before', -60);
    expect(load('caveat')).toBe('as before');
    expect(load('caveat')).toBe('as before');
    expect(versions().length).toBeGreaterThan(1);
  });

  test('says where a source can’t be compiled', () => {
    writeFileSync(join(home, 'cli/main.ts'), 'const = 1;\n');
    expect(load('caveat')).toContain('cli/main.ts:1:6');
    write('cli/main.ts', 'mended', 30);
    expect(load('caveat')).toBe('mended');
  });
});
