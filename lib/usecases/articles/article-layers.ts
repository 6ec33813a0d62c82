import { AUTHOR, isSpeech } from '#lib/analysis/model/attributed.ts';
import { textOf } from '#lib/analysis/model/span.ts';
import type { StoredArticle } from '#lib/store/article-document.ts';
import type { StoredDocument } from '#lib/store/document.ts';
import { sourceKey } from '#lib/store/source-key.ts';
import { placeCorrections } from '../corrections/place-corrections.ts';
import { MEASURES } from '../reading/measures.ts';
import type { ArticleView, ViewAttribution, ViewBlock, ViewCorrection, ViewScore, ViewVoice } from './article-view.ts';

/** The corrections of roles of an article, latest first. */
export function correctionsOf({ corrections: all, contentHash, analysis }: StoredArticle): ViewCorrection[] {
  const { text, blocks } = analysis.document;
  const corrections = all.filter(({ kind }) => kind === 'role');
  const places = placeCorrections(
    corrections,
    blocks.map((block) => textOf(text, block)),
  );
  const decided = new Set<number>();
  return corrections.map((row) => {
    const block = places.get(row.id) ?? null;
    const stale = row.contentHash !== contentHash;
    const inForce = block !== null && !stale && row.undoneAt === null && !decided.has(block);
    if (inForce) decided.add(block);
    return correctionOf(row, block, stale, inForce);
  });
}

function correctionOf(row: StoredArticle['corrections'][number], block: number | null, stale: boolean, inForce: boolean): ViewCorrection {
  return {
    id: row.id,
    block,
    role: row.value,
    previous: row.previous,
    who: row.who,
    why: row.why,
    createdAt: row.createdAt.toISOString(),
    undoneAt: row.undoneAt?.toISOString() ?? null,
    stale,
    inForce,
  };
}

/** The blocks, with those marked whose role an analyst set and those whose line recurs in the outlet. */
export function blocksOf(
  { blocks }: StoredDocument,
  corrections: readonly ViewCorrection[],
  seen: ReadonlyMap<number, NonNullable<ViewBlock['seen']>>,
): ViewBlock[] {
  const corrected = new Set(corrections.flatMap((row) => (row.inForce ? row.block : [])));
  return blocks.map(({ start, end, kind, path, role, rule, confidence, words }, idx) => ({
    idx,
    start,
    end,
    kind,
    path,
    role,
    rule,
    confidence,
    words,
    corrected: corrected.has(idx),
    seen: seen.get(idx) ?? null,
  }));
}

/** Whose words are whose, in text order. */
export function voicesOf({ voices }: StoredDocument): ViewVoice[] {
  return voices.map(({ start, end, voice }) => ({ start, end, voice: voice === AUTHOR ? 'author' : 'source' }));
}

/** The attribution relations in text order, each with the key that its source has in all articles. */
export function attributionsOf({ attributions }: StoredDocument): ViewAttribution[] {
  return attributions.map((act, idx) => ({
    ...act,
    idx,
    speech: isSpeech(act),
    sourceKey: act.sourceName === null ? null : sourceKey(act.sourceName),
  }));
}

/** Scores in the order of the registry; those of another version that it does not know are left out. */
export function articleScoresOf({ text, scores }: StoredDocument, percentiles: ReadonlyMap<string, number>): ViewScore[] {
  const byName = new Map(scores.map((score) => [score.name, score]));
  return MEASURES.flatMap((measure) => {
    const score = byName.get(measure.name);
    if (!score) return [];
    const { value, low, high, n, basis } = score;
    const evidence = score.evidence.map((item) => ({ ...item, exact: textOf(text, item) }));
    return [{ measure, value, low, high, n, basis, percentile: value === null ? null : (percentiles.get(measure.name) ?? null), evidence }];
  });
}

/** Mean opinion of every sentence, boilerplate and quotations included, against the score of the author's words in the body. */
export function rawAgainstClean({ sentences, scores }: StoredDocument): ArticleView['rawAgainstClean'] {
  const raw = sentences.length === 0 ? null : sentences.reduce((sum, { opinion }) => sum + opinion, 0) / sentences.length;
  return { raw, clean: scores.find((score) => score.name === 'opinion')?.value ?? null };
}
