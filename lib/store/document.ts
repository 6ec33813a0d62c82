import type { Analysis, Declared, Finding } from '#lib/analysis/model/analysis.ts';
import { type Attribution, NO_VOICE } from '#lib/analysis/model/attributed.ts';
import type { Disclaimer, Verdict } from '#lib/analysis/model/classified.ts';
import type { CorrectionOutcome } from '#lib/analysis/model/correction-outcome.ts';
import { countWords } from '#lib/analysis/model/document.ts';
import type { Block } from '#lib/analysis/model/page.ts';
import type { Basis, Score } from '#lib/analysis/model/score.ts';
import type { Span } from '#lib/analysis/model/span.ts';

export type StoredBlock = Block & Verdict & { readonly words: number };
export type StoredSentence = Span & {
  readonly block: number;
  readonly words: number;
  readonly opinion: number;
  readonly authorShare: number;
};
/** A run of tokens in one voice: `AUTHOR` or `SOURCE`. */
export type VoiceRun = Span & { readonly voice: number };
export type StoredEvidence = Span & { readonly rule: string; readonly weight: number };
export type StoredScore = {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly basis: Basis;
  readonly evidence: readonly StoredEvidence[];
};

/** Everything that the annotated view draws: the text and its layers as spans into it. */
export type StoredDocument = {
  readonly text: string;
  readonly declared: Declared;
  readonly blocks: readonly StoredBlock[];
  readonly disclaimers: readonly Disclaimer[];
  readonly sentences: readonly StoredSentence[];
  readonly attributions: readonly Attribution[];
  /** Absent where nothing was looked up about corrections. */
  readonly corrected?: CorrectionOutcome;
  readonly voices: readonly VoiceRun[];
  readonly scores: readonly StoredScore[];
  readonly findings: readonly Finding[];
};

const round = (value: number) => Math.round(value * 1e6) / 1e6;
const rounded = (value: number | null | undefined) => (value === null || value === undefined ? null : round(value));

function voiceRuns({ document }: Analysis): VoiceRun[] {
  const { tokens, voices } = document;
  const runs: { start: number; end: number; voice: number }[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    if (voices[i] === NO_VOICE) {
      open = -1;
      continue;
    }
    if (open >= 0 && runs[open].voice === voices[i]) runs[open].end = tokens.end[i];
    else open = runs.push({ start: tokens.start[i], end: tokens.end[i], voice: voices[i] }) - 1;
  }
  return runs;
}

function storedScore(score: Score): StoredScore {
  return {
    name: score.name,
    value: rounded(score.value),
    low: rounded(score.low),
    high: rounded(score.high),
    n: rounded(score.n),
    basis: score.basis,
    evidence: score.evidence.map(({ start, end, rule, weight }) => ({ start, end, rule, weight: round(weight) })),
  };
}

/** The layers of an analysis in the form in which they are kept; numbers are rounded to six digits. */
export function storedDocument(analysis: Analysis): StoredDocument {
  const { document } = analysis;
  const { tokens, blockTokens } = document;
  return {
    text: document.text,
    declared: analysis.declared,
    blocks: document.blocks.map((block, i) => ({
      ...block,
      ...document.verdicts[i],
      linkDensity: round(block.linkDensity),
      confidence: round(document.verdicts[i].confidence),
      words: countWords(tokens, blockTokens[i], blockTokens[i + 1]),
    })),
    disclaimers: document.disclaimers,
    sentences: document.sentences.map(({ start, end, block, first, last }, i) => ({
      start,
      end,
      block,
      words: countWords(tokens, first, last),
      opinion: round(analysis.sentences[i].opinion),
      authorShare: round(analysis.sentences[i].authorShare),
    })),
    attributions: document.attributions,
    ...(document.corrected === undefined ? {} : { corrected: document.corrected }),
    voices: voiceRuns(analysis),
    scores: analysis.scores.map(storedScore),
    findings: analysis.findings,
  };
}

/** Reads what `storedDocument` wrote. */
export function parseDocument(json: string): StoredDocument {
  return JSON.parse(json) as StoredDocument;
}
