import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { annotate } from '#lib/analysis/analyze.ts';
import { extract } from '#lib/analysis/extract/extract.ts';
import type { Attributed } from '#lib/analysis/model/attributed.ts';
import type { Sentence } from '#lib/analysis/model/document.ts';
import { articleFeatures, articleLogOdds } from '#lib/analysis/score/opinion/article-model.ts';
import { ARTICLE_TERMS } from '#lib/analysis/score/opinion/vocabulary.ts';
import { ARTICLE_MODEL } from '#lib/analysis/score/opinion/weights.ts';
import { opinionArticle } from '#lib/analysis/score/opinion-article.ts';
import { demoArticle, demoOutlets } from '../../../support/demo.ts';

const docs = demoOutlets().map(({ slug, articles }) => ({ slug, doc: annotate(extract(demoArticle(slug, articles[1]))) }));
const text = (content: string) => annotate(extract({ mediaType: 'text/plain', content }));
const logOdds = (p: number) => Math.log(p / (1 - p));

/** The document that has the drawn sentences one behind the other. */
function ofSentences(doc: Attributed, drawn: readonly Sentence[]): Attributed {
  const tokens = drawn.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, k) => first + k));
  let length = 0;
  const starts = drawn.map(({ start, end }) => {
    const at = length;
    length += end - start + 1;
    return at - start;
  });
  const moves = drawn.flatMap(({ first, last }, k) => new Array<number>(last - first).fill(starts[k]));
  let token = 0;
  const sentences = drawn.map(({ block, start, end, first, last }, k) => {
    const from = token;
    token += last - first;
    return { block, start: start + starts[k], end: end + starts[k], first: from, last: token };
  });
  return {
    ...doc,
    text: drawn.map(({ start, end }) => doc.text.slice(start, end)).join(' '),
    sentences,
    tokens: {
      length: tokens.length,
      start: Int32Array.from(tokens, (i, k) => doc.tokens.start[i] + moves[k]),
      end: Int32Array.from(tokens, (i, k) => doc.tokens.end[i] + moves[k]),
      kind: Uint8Array.from(tokens, (i) => doc.tokens.kind[i]),
      counts: Uint8Array.from(tokens, (i) => doc.tokens.counts[i]),
      lower: tokens.map((i) => doc.tokens.lower[i]),
    },
    voices: Uint8Array.from(tokens, (i) => doc.voices[i]),
  };
}

/** The standard error of the log-odds by drawing sentences of the body 200 times. */
function bootstrapError(doc: Attributed): number {
  const body = doc.sentences.filter(({ block }) => doc.verdicts[block].role === 'body');
  const random = xoroshiro128plus(5);
  const found = Array.from({ length: 200 }, () => {
    const drawn = ofSentences(
      doc,
      body.map(() => body[uniformInt(random, 0, body.length - 1)]),
    );
    return articleLogOdds(ARTICLE_MODEL, articleFeatures(drawn, ARTICLE_TERMS));
  });
  const mean = found.reduce((sum, z) => sum + z, 0) / found.length;
  return Math.sqrt(found.reduce((sum, z) => sum + (z - mean) ** 2, 0) / (found.length - 1));
}

describe('opinionArticle', () => {
  it.each(docs)('has an interval that holds the value: $slug', ({ doc }) => {
    const { value, low, high } = opinionArticle.score(doc);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(value ?? Number.NaN);
    expect(high).toBeGreaterThan(value ?? Number.NaN);
    expect(high).toBeLessThan(1);
  });

  it.each(docs)('has the standard error of a bootstrap of its sentences within two fifths: $slug', ({ doc }) => {
    const { low = 0.5, high = 0.5 } = opinionArticle.score(doc);
    const error = (logOdds(high) - logOdds(low)) / 2 / 1.96;
    const ratio = error / bootstrapError(doc);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.4);
  });

  it('has no interval where it has no value, and none for a single sentence', () => {
    const short = opinionArticle.score(text('The board met on Monday. It adjourned.'));
    expect(short).toMatchObject({ value: null });
    expect(short.low).toBeUndefined();
    const one = opinionArticle.score(text(`The board met and ${'then it met again and '.repeat(40)}went home.`));
    expect(one.value).not.toBeNull();
    expect(one.low).toBeUndefined();
  });

  it('is surer of a text that says the same throughout', () => {
    const lines = Array.from({ length: 40 }, () => 'The board met on Monday and approved the budget of the harbour.');
    const { low = 0, high = 1 } = opinionArticle.score(text(lines.join(' ')));
    expect(high - low).toBeLessThan(0.01);
  });
});
