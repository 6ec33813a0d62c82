import type { Analysis, Declared } from '#lib/analysis/model/analysis.ts';
import type { Score } from '#lib/analysis/model/score.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import type { AnalyzedRow } from './contract.ts';

const round = (value: number) => Math.round(value * 1e6) / 1e6;
const pair = ({ start, end }: Span): [number, number] => [start, end];

function declaredOf({ genres, signals, ...rest }: Declared): AnalyzedRow['declared'] {
  return {
    ...rest,
    genres: genres.map((sign) => ({ ...sign, span: sign.span === null ? null : pair(sign.span) })),
    signals: [...signals],
  };
}

function scoreOf({ value, low, high, n }: Score): AnalyzedRow['scores'][string] {
  return {
    value: value === null ? null : round(value),
    ...(low === undefined ? {} : { low: round(low) }),
    ...(high === undefined ? {} : { high: round(high) }),
    ...(n === undefined ? {} : { n: round(n) }),
  };
}

/** An analysis in the form of the contract. */
export function rowOf(id: string | number | null, analysis: Analysis): AnalyzedRow {
  const { document } = analysis;
  return {
    id,
    version: analysis.version,
    text: document.text,
    declared: declaredOf(analysis.declared),
    blocks: document.blocks.map(({ start, end }, i) => {
      const { role, rule, confidence } = document.verdicts[i];
      return { start, end, role, rule, confidence: round(confidence) };
    }),
    disclaimers: document.disclaimers.map(({ start, end, kinds, placement, scope, repeats, about }) => ({
      start,
      end,
      kinds: [...kinds],
      placement,
      scope,
      repeats,
      about: about === null ? null : pair(about),
    })),
    sentences: document.sentences.map(({ start, end }, i) => {
      const { opinion, authorShare } = analysis.sentences[i];
      return { start, end, opinion: round(opinion), authorShare: round(authorShare) };
    }),
    attributions: document.attributions.map((attribution) => ({
      ...attribution,
      source: attribution.source.map(pair),
      cue: attribution.cue.map(pair),
      content: attribution.content.map(pair),
      anonymity: attribution.anonymity === null ? null : pair(attribution.anonymity),
      confidence: round(attribution.confidence),
    })),
    scores: Object.fromEntries(analysis.scores.map((score) => [score.name, scoreOf(score)])),
    findings: analysis.findings.map(({ kind, message, evidence }) => ({ kind, message, evidence: evidence.map(pair) })),
  };
}
