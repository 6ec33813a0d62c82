import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWeighed, reasonOf, recurrenceOf } from '../../../app/articles/[id]/_parts/reasons.ts';

describe('the reason of a role', () => {
  it.each([
    ['promotion', 'outlet-memory', 'It reads like text, but the outlet prints it again and again.'],
    ['disclaimer', 'advice', 'It is a notice: not advice.'],
    ['interface', 'interface', 'Its wording or its place in the page is that of an interface.'],
    ['body', 'corrected', 'An analyst set this role.'],
  ] as const)('%s by %s: %s', (role, rule, reason) => {
    expect(reasonOf({ role, rule })).toBe(reason);
  });

  it('is in words for every rule of the method card that is neither cue nor notice', () => {
    const [, , ...rows] = readFileSync('docs/methods/roles.md', 'utf8')
      .split('| rule | meaning |')[1]
      .split('\n\n')[0]
      .split('\n')
      .filter(Boolean);
    const rules = rows.flatMap((row) => [...row.split('|')[1].matchAll(/`([a-z-]+)`/g)].map(([, rule]) => rule));
    expect(rules).toContain('outlet-memory');
    const general = reasonOf({ role: 'tag', rule: 'tag' });
    for (const rule of rules) expect(reasonOf({ role: 'tag', rule }) === general, rule).toBe(false);
  });

  it('is weighed by the models where neither cue nor notice nor analyst decided', () => {
    const rules = ['line-model', 'short-line', 'outlet-memory', 'promotion', 'views', 'corrected', 'repeat'];
    expect(rules.filter((rule) => isWeighed({ rule }))).toEqual(['line-model', 'short-line', 'outlet-memory']);
  });

  it('says in how many articles a line is', () => {
    expect(recurrenceOf({ seen: { articles: 41, total: 52 } })).toBe('seen in 41 of 52');
    expect(recurrenceOf({ seen: null })).toBeNull();
  });
});
