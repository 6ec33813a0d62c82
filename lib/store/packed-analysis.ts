import type { Analysis } from '#lib/analysis/model/analysis.ts';
import { storedDocument } from './document.ts';
import { fold } from './fold.ts';
import { type AnalysisRows, analysisRows } from './mapping.ts';

/** An analysis in the form in which it is stored, so that whoever stores it has nothing left to work out. Plain data: it can go between threads. */
export type PackedAnalysis = {
  readonly version: string;
  readonly author: string | null;
  readonly wire: boolean;
  /** A `StoredDocument` as JSON. */
  readonly document: string;
  /** The visible text as it is searched. */
  readonly folded: string;
  readonly rows: AnalysisRows;
};

/** Everything of an analysis that is stored. */
export function packAnalysis(analysis: Analysis): PackedAnalysis {
  const stored = storedDocument(analysis);
  const { author, wire } = analysis.declared;
  return {
    version: analysis.version,
    author,
    wire,
    document: JSON.stringify(stored),
    folded: fold(stored.text),
    rows: analysisRows(analysis, stored),
  };
}
