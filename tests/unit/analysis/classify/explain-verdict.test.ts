import { describe, expect, it } from 'vitest';
import { contributions, logOdds, treesOf } from '#lib/analysis/classify/boosted.ts';
import { classify } from '#lib/analysis/classify/classify.ts';
import { explainVerdict } from '#lib/analysis/classify/explain-verdict.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const PARAGRAPHS = [
  'The harbour board of Lowe Bay voted on Tuesday to close the old pier for repairs that are expected to last two years.',
  'Engineers found that salt had eaten through eleven of the forty pillars, the chair of the board told reporters after the meeting.',
  'Fishing boats will be moved to the northern quay, where the city has set aside room for sixty of them.',
];
const sum = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);

describe('contributions of features', () => {
  it('add up to the log-odds, less the bias and the means of the roots', () => {
    const trees = treesOf(1, [0, 1, -1, -1, -1, 1, -1, -1], [1, 5, 0.1, 0.2, 0.4, 0, -0.3, 0.9], [0.25, 0.15, 0.2]);
    const row = Float64Array.from([0.5, 7]);
    const weights: number[] = [];
    contributions(trees, row, 0, (_, weight) => weights.push(weight));
    expect(sum(weights)).toBeCloseTo(logOdds(trees, row, 0) - 1 - 0.25 - 0.2);
  });
});

describe('the reasons of a verdict', () => {
  const text = ['Subscribe to our newsletter and never miss a story', ...PARAGRAPHS, 'Log in to leave a comment'].join('\n');
  const doc = classify(segment(extractText(text)));

  it('speak for body in a paragraph and against it in a control', () => {
    expect(doc.verdicts[2].role).toBe('body');
    expect(sum(explainVerdict(doc, 2).map(({ weight }) => weight))).toBeGreaterThan(0);
    expect(sum(explainVerdict(doc, 4).map(({ weight }) => weight))).toBeLessThan(0);
  });

  it('are at most four, the strongest first, in words', () => {
    for (let block = 0; block < doc.blocks.length; block++) {
      const reasons = explainVerdict(doc, block);
      const sizes = reasons.map(({ weight }) => Math.abs(weight));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(reasons.length).toBeLessThanOrEqual(4);
      expect(reasons.every(({ reason }) => /^(?:its|the|how|a|lines|words) /.test(reason))).toBe(true);
    }
  });

  it('exist for pages as well, and not for blocks that there are none of', () => {
    const page = classify(segment(extractHtml(`<main><h1>Pier to close</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</main>`)));
    expect(explainVerdict(page, 1).length).toBeGreaterThan(0);
    expect(explainVerdict(page, 99)).toEqual([]);
    expect(explainVerdict(page, -1)).toEqual([]);
  });
});
