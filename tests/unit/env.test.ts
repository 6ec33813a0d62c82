import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv } from '#lib/env.ts';

describe('settings', () => {
  test('have defaults; an empty variable counts as unset', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: '' }, '/srv')).toMatchObject({
      home: '/srv',
      dataDir: '/srv/data',
      databaseUrl: 'file:/srv/data/caveat.db',
      host: '127.0.0.1',
      port: 3000,
      limits: { upload: 512 * 2 ** 20, html: 10 * 2 ** 20, text: 2 * 2 ** 20, line: 8 * 2 ** 20 },
    });
  });

  test.each([
    ['PORT', '70000'],
    ['PORT', 'abc'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_URL', 'mysql://x'],
    ['CAVEAT_MAX_LINE_MB', '-1'],
    ['CAVEAT_ALLOW_HOSTS', 'https://a.example/'],
    ['CAVEAT_CONTACT', 'a\r\nb'],
    ['DATABASE_URL_FILE', '/nowhere/at/all'],
  ])('a wrong %s is named', (name, value) => {
    expect(() => parseEnv({ [name]: value }, '/srv')).toThrow(name);
  });

  test('hosts that may be fetched come as a list', () => {
    expect(parseEnv({ CAVEAT_ALLOW_HOSTS: ' intranet.example, 10.0.0.7 ' }, '/srv').allowHosts).toEqual(['intranet.example', '10.0.0.7']);
  });

  test('a secret can come from a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'caveat-env-')), 'url');
    writeFileSync(file, 'postgresql://u:p@h/db\n');
    expect(parseEnv({ DATABASE_URL_FILE: file }, '/srv').databaseUrl).toBe('postgresql://u:p@h/db');
  });
});
