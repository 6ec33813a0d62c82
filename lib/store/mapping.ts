import type { Analysis } from '#lib/analysis/model/analysis.ts';
import { type Attribution, isSpeech } from '#lib/analysis/model/attributed.ts';
import { wordsIn } from '#lib/analysis/model/document.ts';
import { type Span, textOf } from '#lib/analysis/model/span.ts';
import type { StoredDocument } from './document.ts';
import { lineHash, wordingHash } from './line-hash.ts';
import { keptName, sourceKey } from './source-key.ts';
import type { RowOf } from './tables.ts';

const LONGEST_WORDING = 2000;

/** What the rows of an analysis repeat of its article, so that charts need no join. */
export type ArticleFacts = {
  readonly articleId: number;
  readonly outletId: number;
  readonly publishedAt: Date | null;
  readonly wire: boolean;
};

type OfArticle = 'analysisId' | 'live' | keyof ArticleFacts;

/** Rows of one analysis without its own id, which is known after its insertion, and without the facts of its article. */
export type AnalysisRows = {
  readonly scores: readonly Omit<RowOf<'Score'>, OfArticle>[];
  readonly blocks: readonly Omit<RowOf<'Block'>, OfArticle>[];
  readonly disclaimers: readonly Omit<RowOf<'Disclaimer'>, OfArticle>[];
  readonly attributions: readonly Omit<RowOf<'Attribution'>, OfArticle>[];
  readonly sources: readonly Omit<RowOf<'Source'>, OfArticle>[];
  readonly findings: readonly Omit<RowOf<'Finding'>, OfArticle>[];
};

function wordsOfContent(analysis: Analysis, attribution: Attribution): number {
  let words = 0;
  for (const span of attribution.content) words += wordsIn(analysis.document.tokens, span);
  return words;
}

function disclaimerRows(analysis: Analysis): AnalysisRows['disclaimers'] {
  const { text, tokens, disclaimers } = analysis.document;
  return disclaimers.flatMap((disclaimer, idx) => {
    const { start, end, placement, scope, repeats, about } = disclaimer;
    const wording = textOf(text, disclaimer);
    const place = { idx, start, end, placement, scope, repeats };
    const shared = { ...place, words: wordsIn(tokens, disclaimer), wording: wordingHash(wording) };
    return [...new Set(disclaimer.kinds)].map((kind) => ({
      ...shared,
      kind,
      text: wording.slice(0, LONGEST_WORDING),
      about: kind === 'correction' && about !== null ? textOf(text, about).slice(0, LONGEST_WORDING) : null,
    }));
  });
}

const wordsOf = (text: string, spans: readonly Span[]) =>
  spans
    .map((span) => textOf(text, span))
    .join(' … ')
    .slice(0, LONGEST_WORDING);

function attributionRows(analysis: Analysis): AnalysisRows['attributions'] {
  const { text, attributions } = analysis.document;
  return attributions.map((attribution, idx) => {
    const { type, claim, stance, sourceClass, sourceName: name, cue, content, anonymity, confidence } = attribution;
    const source = { sourceClass, sourceKey: name === null ? null : sourceKey(name), sourceName: name === null ? null : keptName(name) };
    const printed = {
      cue: wordsOf(text, cue),
      text: wordsOf(text, content),
      anonymity: anonymity === null ? null : textOf(text, anonymity),
    };
    return {
      idx,
      type,
      claim,
      stance,
      ...source,
      start: content[0].start,
      ...printed,
      words: wordsOfContent(analysis, attribution),
      confidence,
    };
  });
}

function sourceRows(analysis: Analysis): AnalysisRows['sources'] {
  const sources = new Map<string, { key: string; name: string; class: string; acts: number; words: number }>();
  for (const attribution of analysis.document.attributions) {
    const { sourceName, sourceClass } = attribution;
    if (!isSpeech(attribution) || sourceName === null || sourceClass === 'agentless') continue;
    const key = sourceKey(sourceName);
    const source = sources.get(key) ?? { key, name: keptName(sourceName), class: sourceClass, acts: 0, words: 0 };
    source.acts += 1;
    source.words += wordsOfContent(analysis, attribution);
    sources.set(key, source);
  }
  return [...sources.values()];
}

/** The rows that charts, tables and exports query. */
export function analysisRows(analysis: Analysis, stored: StoredDocument): AnalysisRows {
  return {
    scores: stored.scores.map(({ name, value, low, high, n }) => ({
      name,
      value,
      low,
      high,
      n: n === null ? null : Math.round(n),
    })),
    blocks: stored.blocks.map(({ start, end, role, rule, confidence, words }, idx) => ({
      idx,
      start,
      end,
      role,
      rule,
      confidence,
      words,
      line: lineHash(stored.text.slice(start, end), words),
    })),
    disclaimers: disclaimerRows(analysis),
    attributions: attributionRows(analysis),
    sources: sourceRows(analysis),
    findings: analysis.findings.map(({ kind, message }, idx) => ({ idx, kind, message })),
  };
}
