import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { textOf } from '#lib/analysis/model/span.ts';
import { demoArticle, demoOutlets } from '../support/demo.ts';
import expected from './demo-headlines.json' with { type: 'json' };

const texts = demoOutlets().flatMap(({ slug, articles }) =>
  articles
    .filter(({ file }) => file.endsWith('.txt'))
    .map((entry) => ({ name: `${slug}/${entry.file}`, article: demoArticle(slug, entry) })),
);
const headlines = new Map(Object.entries(expected));

describe('headlines of pasted pages in the demonstration corpus', () => {
  it('knows the headline of every text file', () => {
    expect([...headlines.keys()].sort()).toEqual(texts.map(({ name }) => name).sort());
    expect(texts).toHaveLength(84);
  });

  it('finds at least 95 in 100, and no other line is one', () => {
    const wrong = texts.flatMap(({ name, article }) => {
      const { document } = analyze(article);
      const found = document.blocks.filter((_, b) => document.verdicts[b].role === 'headline').map((block) => textOf(document.text, block));
      return found.length === 1 && found[0] === headlines.get(name) ? [] : [{ name, found }];
    });
    expect(wrong.length / texts.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  });
});
