import { join } from 'node:path';
import { type Reading, read } from '#lib/analysis/attribute/reading.ts';
import { ruleDrafts } from '#lib/analysis/attribute/rules/rule-drafts.ts';
import { featureHasher } from '#lib/analysis/attribute/tagger/feature-rows.ts';
import { FEATURES, writeFeatures } from '#lib/analysis/attribute/tagger/features.ts';
import { labelsOf, type Parts } from '#lib/analysis/attribute/tagger/labels.ts';
import type { TagModel } from '#lib/analysis/attribute/tagger/parts-of-speech.ts';
import { viewOfSentences } from '#lib/analysis/attribute/tagger/tag-relations.ts';
import { stepsOf } from '#lib/analysis/attribute/tagger/transitions.ts';
import type { View } from '#lib/analysis/attribute/tagger/view.ts';
import type { Classified } from '#lib/analysis/model/classified.ts';
import { tokenAt } from '#lib/analysis/model/document.ts';
import { cleanArticle } from '../../accuracy/clean-article.ts';
import { readJsonl } from '../../accuracy/jsonl.ts';
import type { Relation } from '../../accuracy/score-attributions.ts';
import { type Example, ROWS } from './crf.ts';

/** An annotated article of PolNeAR. */
export type Annotated = { readonly id: string; readonly split: string; readonly text: string; readonly attributions: readonly Relation[] };

/** Reads the articles of one split. */
export async function readAnnotated(dataDir: string, split: string): Promise<Annotated[]> {
  const rows = await readJsonl<Annotated>(join(dataDir, 'polnear/dev.jsonl'));
  return rows.filter((row) => row.split === split);
}

/** What the tagger sees of an annotated article. */
export type Prepared = { readonly doc: Classified; readonly reading: Reading; readonly view: View };

/** Reads a text as the tagger does. */
export function prepare({ text }: Annotated, tags: TagModel): Prepared {
  const doc = cleanArticle(text);
  const reading = read(doc);
  const drafts = ruleDrafts(doc, reading, doc.sentences);
  return { doc, reading, view: viewOfSentences(doc, doc.sentences, reading, drafts, tags) };
}

/** The annotations as positions of the sequence; those without cue or content are left out. */
function partsOf({ attributions }: Annotated, { doc, view }: Prepared): Parts[] {
  const at = new Int32Array(doc.tokens.length + 1).fill(-1);
  view.words.tokens.forEach((token, i) => {
    at[token] = i;
  });
  const ranges = (spans: Relation['cue']) =>
    spans.flatMap(([start, end]) => {
      let first = tokenAt(doc.tokens, start);
      if (first > 0 && doc.tokens.end[first - 1] > start) first--;
      const last = tokenAt(doc.tokens, end);
      return last > first && at[first] >= 0 && at[last - 1] >= 0 ? [{ first: at[first], last: at[last - 1] + 1 }] : [];
    });
  const parts = attributions.map(({ source, cue, content }) => ({ source: ranges(source), cue: ranges(cue), content: ranges(content) }));
  return parts.filter(({ cue, content }) => cue.length > 0 && content.length > 0);
}

/** The labelled sequence of an article for a table of `2^bits` rows. */
export function exampleOf(row: Annotated, prepared: Prepared, bits: number): Example {
  const { view, doc } = prepared;
  const features = new Int32Array(view.words.length * ROWS);
  const hasher = featureHasher(FEATURES, bits);
  for (let i = 0; i < view.words.length; i++) {
    writeFeatures(view, i, hasher.values);
    features.set(hasher.rows(), i * ROWS);
  }
  return { features, steps: stepsOf(view, doc.tokens.lower), labels: labelsOf(partsOf(row, prepared), view.words.last) };
}
