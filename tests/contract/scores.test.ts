import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { Score } from '#lib/analysis/model/score.ts';
import { SCORERS } from '#lib/analysis/score/registry.ts';
import { demoArticle, demoOutlets } from '../support/demo.ts';

const text = (content: string): RawArticle => ({
  mediaType: 'text/plain',
  content,
  url: null,
  outlet: null,
  title: null,
  publishedAt: null,
});
const samples = [
  ...demoOutlets().map(({ slug, articles }) => demoArticle(slug, articles[0])),
  text(''),
  text('   \n\n\t'),
  text('One line.'),
  text('“'.repeat(400)),
  text('said '.repeat(300)),
].map((raw) => analyze(raw));
const cards = readdirSync('docs/methods').map((name) => readFileSync(`docs/methods/${name}`, 'utf8'));
const find = (scores: readonly Score[], name: string) => scores.find((score) => score.name === name);

const RANGE: Readonly<Record<string, readonly [number, number]>> = {
  share: [0, 1],
  probability: [0, 1],
  count: [0, Number.MAX_SAFE_INTEGER],
  'per 100 words': [0, 1000],
};

describe.each(SCORERS.map((scorer) => [scorer.name, scorer] as const))('%s', (name, scorer) => {
  it('gives null or a finite value within its unit, with its interval around it', () => {
    const [least, most] = RANGE[scorer.unit];
    for (const { scores } of samples) {
      const score = find(scores, name);
      expect(score).toBeDefined();
      if (score?.value == null) continue;
      expect(score.value).toBeGreaterThanOrEqual(least);
      expect(score.value).toBeLessThanOrEqual(most);
      if (score.low !== undefined && score.high !== undefined) expect(score.low <= score.value && score.value <= score.high).toBe(true);
    }
  });

  it('quotes the text in its evidence', () => {
    for (const { scores, document } of samples) {
      for (const { start, end, exact, weight } of find(scores, name)?.evidence ?? []) {
        expect(exact).toBe(document.text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        expect(Number.isFinite(weight)).toBe(true);
      }
    }
  });

  it('has a value for a sentence layer only where it has one for each sentence', () => {
    for (const { scores, document } of samples) {
      const layer = find(scores, name)?.sentences;
      if (!layer) continue;
      expect(layer).toHaveLength(document.sentences.length);
      expect(layer.every((p) => p >= 0 && p <= 1)).toBe(true);
    }
  });

  it('is described in a method card', () => {
    const base = name.startsWith('boilerplateShare.') ? 'boilerplateShare' : name;
    expect(cards.some((card) => card.includes(`\`${base}\``))).toBe(true);
  });
});

it('scores something on every demonstration article, and nothing of the body on texts without one', () => {
  for (const { scores } of samples.slice(0, 8)) expect(find(scores, 'opinion')?.value).not.toBeNull();
  for (const { scores } of samples.slice(8, 11)) expect(find(scores, 'opinion')?.value).toBeNull();
});
