import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { FINDINGS } from '#lib/analysis/findings/registry.ts';
import { FINDING_KINDS } from '#lib/analysis/model/analysis.ts';
import { demoArticle, demoOutlets } from '../support/demo.ts';

const analyses = demoOutlets().flatMap(({ slug, articles }) => articles.map((entry) => analyze(demoArticle(slug, entry))));
const card = readFileSync('docs/methods/findings.md', 'utf8');

describe('findings', () => {
  it('are registered, one rule for each kind', () => {
    expect(FINDINGS.map(({ kind }) => kind).sort()).toEqual([...FINDING_KINDS].sort());
  });

  it.each(FINDINGS.map(({ kind }) => [kind] as const))('%s is described, and points into the text wherever it is found', (kind) => {
    expect(card).toContain(`\`${kind}\``);
    for (const { document, findings } of analyses) {
      for (const finding of findings.filter((f) => f.kind === kind)) {
        expect(finding.message).toMatch(/\.$/);
        for (const { start, end } of finding.evidence) expect(0 <= start && start < end && end <= document.text.length).toBe(true);
      }
    }
  });

  it.each([
    'label-conflict',
    'single-source',
    'unlabelled-sponsor',
    'vague-attribution',
    'headline-gap',
    'duplicate-disclaimer',
    'scare-quotes',
  ] as const)('%s occurs in the demonstration corpus, and not everywhere', (kind) => {
    const found = analyses.filter(({ findings }) => findings.some((f) => f.kind === kind)).length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(analyses.length / 2);
  });
});
