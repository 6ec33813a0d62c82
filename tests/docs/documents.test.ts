import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withTables } from '../../bench/accuracy/tables.ts';
import type { Row } from '../../bench/accuracy/task.ts';

const markdown = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return markdown(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
const documents = ['README.md', 'CHANGELOG.md', ...markdown('docs')];
const LINK = /\]\(([^)\s]{1,300})\)/g;

describe.each(documents.map((file) => [file] as const))('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('links only to what is there', () => {
    for (const [, target] of text.matchAll(LINK)) {
      if (/^(https?:|#)/.test(target)) continue;
      expect(existsSync(join(dirname(file), target.split('#')[0])), target).toBe(true);
    }
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, script] of text.matchAll(/npm run (?:-s )?([\w:-]{2,30})/g)) expect(Object.keys(scripts), script).toContain(script);
  });

  it('speaks of no path of one machine', () => {
    expect(text).not.toMatch(/\/(?:home|root|Users|work|tmp)\/\w/);
  });
});

describe('method cards', () => {
  const results: Record<string, { rows: readonly Row[] }> = JSON.parse(readFileSync('bench/results/accuracy.json', 'utf8'));

  it.each(markdown('docs/methods').map((file) => [file] as const))('%s shows the figures of the committed run', (file) => {
    const card = readFileSync(file, 'utf8');
    expect(withTables(card, (task) => results[task]?.rows)).toBe(card);
    for (const [, task] of card.matchAll(/<!-- accuracy ([\w-]{1,40}) -->/g)) expect(Object.keys(results)).toContain(task);
  });
});

describe('decision records', () => {
  const records = readdirSync('docs/decisions');

  it('are numbered without a gap', () => {
    const numbers = records.map((name) => Number(name.slice(0, 3))).sort((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });
});
