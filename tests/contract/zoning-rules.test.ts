import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DISCLAIMER_RULES, ROLE_RULES } from '#lib/analysis/classify/rules/registry.ts';
import { ROLES } from '#lib/analysis/model/classified.ts';

const RULES = 'lib/analysis/classify/rules';
/** Files of the folder that hold no rule. */
const PARTS = ['registry', 'rule', 'starts', 'whole-line'];

const card = (name: string) => readFileSync(`docs/methods/${name}.md`, 'utf8');
const files = readdirSync(RULES).map((file) => file.replace(/\.ts$/, ''));

describe('rules of roles and disclaimers', () => {
  it('are all registered', () => {
    const registered = [...ROLE_RULES, ...DISCLAIMER_RULES].map(({ name }) => name);
    expect(registered.toSorted()).toEqual(files.filter((file) => !PARTS.includes(file)).toSorted());
  });
  it.each(ROLE_RULES.map(({ name }) => name))('%s is documented', (name) => {
    expect(card('roles')).toContain(`\`${name}\``);
  });
  it.each(DISCLAIMER_RULES.map(({ name }) => name))('the kind %s is documented', (name) => {
    expect(card('disclaimers')).toContain(`| \`${name}\` |`);
  });
  it.each(ROLES)('the role %s is documented', (role) => {
    expect(card('roles')).toContain(`| \`${role}\` |`);
  });
  it('every verdict that code can give is documented', () => {
    const code = ['naming', 'classify'].map((file) => readFileSync(`lib/analysis/classify/${file}.ts`, 'utf8')).join('\n');
    const given = [...code.matchAll(/verdict\('[a-z-]{1,20}', '([a-z-]{1,30})'/g), ...code.matchAll(/rule: '([a-z-]{1,30})'/g)].map(
      ([, rule]) => rule,
    );
    expect(given.length).toBeGreaterThan(8);
    for (const rule of given) expect(`${card('roles')}${card('disclaimers')}`, rule).toContain(`\`${rule}\``);
  });
});
