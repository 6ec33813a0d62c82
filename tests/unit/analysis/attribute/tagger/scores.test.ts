import { describe, expect, it } from 'vitest';
import { read } from '#lib/analysis/attribute/reading.ts';
import { ruleDrafts } from '#lib/analysis/attribute/rules/rule-drafts.ts';
import { LANES } from '#lib/analysis/attribute/tagger/decode.ts';
import { featureHasher } from '#lib/analysis/attribute/tagger/feature-rows.ts';
import { FEATURES, writeFeatures } from '#lib/analysis/attribute/tagger/features.ts';
import { LABELS } from '#lib/analysis/attribute/tagger/labels.ts';
import { pack } from '#lib/analysis/attribute/tagger/packed-weights.ts';
import { scoresOf } from '#lib/analysis/attribute/tagger/scores.ts';
import { TAGGER } from '#lib/analysis/attribute/tagger/shipped-tagger.ts';
import { viewOfSentences } from '#lib/analysis/attribute/tagger/tag-relations.ts';
import { weightTable } from '#lib/analysis/attribute/tagger/weight-table.ts';
import { classifiedArticle } from '../article.ts';

const TEXT = `The council closed the old quay on Monday without a vote of any kind, and the ferries lay idle at the northern end of the long harbour wall.
“We were told nothing,” said Ida Brook, the harbour master. “Nobody rang. Nobody wrote. We read it on the gate like everyone else did that morning.”
According to the port's own report, some forty boats must leave by the spring. A spokesman said the council would “listen to all of the owners” and decide later.`;

const BITS = 10;
/** Weights that differ from row to row, as bytes. */
const WEIGHTS = Float32Array.from({ length: 2 ** BITS * LABELS }, (_, i) => ((i * 7919) % 201) - 100);

const tableOf = (weights: Float32Array) => weightTable(pack(weights, { bits: BITS, labels: LABELS, largest: 127, least: 0 }), FEATURES);

function viewOf(text: string) {
  const doc = classifiedArticle(text);
  const reading = read(doc);
  return viewOfSentences(doc, doc.sentences, reading, ruleDrafts(doc, reading, doc.sentences), TAGGER.tags);
}

describe('scores of labels', () => {
  it('are the weights of all features', () => {
    const view = viewOf(TEXT);
    const scores = scoresOf(view, tableOf(WEIGHTS));
    const without = scoresOf(view, tableOf(new Float32Array(WEIGHTS.length)));
    const hasher = featureHasher(FEATURES, BITS);
    for (let at = 0; at < view.words.length; at++) {
      writeFeatures(view, at, hasher.values);
      const rows = [...hasher.rows()];
      for (let l = 0; l < LABELS; l++) {
        const weighed = Math.round(scores[at * LANES + l] - without[at * LANES + l]);
        expect(weighed).toBe(rows.reduce((sum, row) => sum + WEIGHTS[row * LABELS + l], 0));
      }
    }
  });

  it('come from as many values as are counted', () => {
    const view = viewOf(TEXT);
    const out = new Int32Array(FEATURES.singles + 2 * FEATURES.pairs + 1).fill(12345);
    writeFeatures(view, 7, out);
    expect([...out].filter((value) => value === 12345)).toHaveLength(1);
    expect(out[out.length - 1]).toBe(12345);
  });
});
