import { attribute } from './attribute/attribute.ts';
import { correctAttributions } from './attribute/corrections/corrected.ts';
import { classify, classifyClean, type Known } from './classify/classify.ts';
import { declaredOf } from './declared/declared.ts';
import { extract } from './extract/extract.ts';
import { FINDINGS } from './findings/registry.ts';
import type { Analysis } from './model/analysis.ts';
import type { RawArticle } from './model/article.ts';
import { type Attributed, AUTHOR } from './model/attributed.ts';
import type { AttributionCorrection } from './model/attribution-correction.ts';
import type { Extract } from './model/page.ts';
import { SCORERS } from './score/registry.ts';
import { segment } from './segment/segment.ts';
import { VERSION } from './version.ts';

export type Options = Known & {
  /** The text is an article's body already: every paragraph is body, nothing is zoned. */
  readonly clean?: boolean;
  /** What an analyst put right in the attributions, in the order in which it was said. */
  readonly attributions?: readonly AttributionCorrection[];
};

/** Text → every layer that the scores read. */
export function annotate(page: Extract, { clean = false, attributions, ...known }: Options = {}): Extract & Attributed {
  const segmented = segment(page);
  const classified = clean ? classifyClean(segmented) : classify(segmented, known);
  const attributed = attribute(classified);
  return attributions === undefined ? attributed : correctAttributions(attributed, attributions);
}

function authorShares(doc: Attributed): number[] {
  return doc.sentences.map(({ first, last }) => {
    let own = 0;
    let all = 0;
    for (let i = first; i < last; i++) {
      all += doc.tokens.counts[i];
      if (doc.voices[i] === AUTHOR) own += doc.tokens.counts[i];
    }
    return all === 0 ? 0 : own / all;
  });
}

/**
 * Analyses one article: extract ▸ segment ▸ classify ▸ attribute ▸ score, then what the publisher declares, then findings.
 * Total and deterministic: any content gives an answer, and the same content the same one. Scores never see outlet, URL, date or genre.
 */
export function analyze(raw: RawArticle, options: Options = {}): Analysis {
  const page = annotate(extract(raw, options.clean), options);
  const { signals: _unseen, ...document } = page;
  const scores = SCORERS.map((scorer) => scorer.score(document));
  const declared = declaredOf(page, raw.url);
  const byName = new Map(scores.map((score) => [score.name, score]));
  const findings = FINDINGS.flatMap((rule) => rule.find({ document, declared, scores: byName }));
  const opinions = byName.get('opinion')?.sentences ?? [];
  const sentences = authorShares(document).map((authorShare, k) => ({ opinion: opinions[k], authorShare }));
  return { version: VERSION, declared, document, sentences, scores, findings };
}
