import { describe, expect, it } from 'vitest';
import { read } from '#lib/analysis/attribute/reading.ts';
import { ruleDrafts } from '#lib/analysis/attribute/rules/rule-drafts.ts';
import { FEATURES, writeFeatures } from '#lib/analysis/attribute/tagger/features.ts';
import { LABELS } from '#lib/analysis/attribute/tagger/labels.ts';
import { addRows, pack, unpack } from '#lib/analysis/attribute/tagger/packed-weights.ts';
import { scoresOf, summedWeights } from '#lib/analysis/attribute/tagger/scores.ts';
import { TAGGER } from '#lib/analysis/attribute/tagger/shipped-tagger.ts';
import { viewOfSentences } from '#lib/analysis/attribute/tagger/tag-relations.ts';
import { classifiedArticle } from '../article.ts';

const TEXT = `The council closed the old quay on Monday without a vote of any kind, and the ferries lay idle at the northern end of the long harbour wall.
“We were told nothing,” said Ida Brook, the harbour master. “Nobody rang. Nobody wrote. We read it on the gate like everyone else did that morning.”
According to the port's own report, some forty boats must leave by the spring. A spokesman said the council would “listen to all of the owners” and decide later.`;

/** Weights that differ from row to row, from a table of 1,024 of them. */
const TABLE = unpack(
  pack(
    Float32Array.from({ length: 1024 * LABELS }, (_, i) => (((i * 7919) % 201) - 100) / 100),
    { bits: 10, labels: LABELS, largest: 1, least: 20 },
  ),
);

function viewOf(text: string) {
  const doc = classifiedArticle(text);
  const reading = read(doc);
  return viewOfSentences(doc, doc.sentences, reading, ruleDrafts(doc, reading, doc.sentences), TAGGER.tags);
}

describe('scores of labels', () => {
  const view = viewOf(TEXT);
  const weights = summedWeights(TABLE);
  const room = new Int32Array(FEATURES);

  /** What the features of one token weigh, by nothing but their rows. */
  function sumAt(at: number): number[] {
    const rows = new Int32Array(FEATURES);
    const sums = new Int32Array(LABELS);
    writeFeatures(view, at, TABLE.mask, rows, 0);
    addRows(rows, FEATURES, TABLE, room, sums);
    return [...sums];
  }

  it.each(['made for the first time', 'made again, from sums that are remembered'])('are the weights of all features, %s', () => {
    const scores = scoresOf(view, weights);
    const without = scoresOf(view, summedWeights({ ...TABLE, kept: new Uint32Array(TABLE.kept.length) }));
    for (let at = 0; at < view.words.length; at++) {
      const weighed = Array.from({ length: LABELS }, (_, l) =>
        Math.round((scores[at * LABELS + l] - without[at * LABELS + l]) / TABLE.unit),
      );
      expect(weighed).toEqual(sumAt(at));
    }
  });
});
