import { STANCES } from '#lib/analysis/model/attributed.ts';
import type { AttributionCorrection } from '#lib/analysis/model/attribution-correction.ts';
import type { StoredArticle } from '#lib/store/article-document.ts';
import { ATTRIBUTION_KINDS, type AttributionKind } from '#lib/store/corrections.ts';
import type { ViewAttribution, ViewSource } from '../articles/article-view.ts';
import type { CheckCounts } from './attribution-check.ts';
import type { NamedSource, ViewAttributionCorrection, ViewCheck } from './attribution-view.ts';
import { type Before, keptAttribution } from './kept-attributions.ts';

const KINDS: ReadonlySet<string> = new Set(ATTRIBUTION_KINDS);
type Row = StoredArticle['corrections'][number];

function sourceOf(correction: AttributionCorrection): NamedSource | null {
  if (correction.kind === 'no-attribution') return null;
  return { name: correction.source.name, class: correction.source.sourceClass };
}

function previousOf(row: Row): NamedSource | null {
  const before = JSON.parse(row.previous) as Before;
  return before === null ? null : { name: before.sourceName, class: before.sourceClass };
}

function standingOf({ contentHash, analysis }: StoredArticle, row: Row, made: boolean): ViewAttributionCorrection['standing'] {
  if (row.undoneAt !== null) return 'undone';
  if (row.contentHash !== contentHash) return 'stale';
  if (analysis.document.corrected?.unfit.includes(row.id)) return 'unfit';
  return made || row.kind === 'no-attribution' ? 'in-force' : 'superseded';
}

/** The corrections of attributions of an article, latest first. */
export function attributionCorrectionsOf(article: StoredArticle): ViewAttributionCorrection[] {
  const made = new Map(article.analysis.document.attributions.map((act) => [act.correction, act.content[0].start]));
  return article.corrections
    .filter(({ kind }) => KINDS.has(kind))
    .map((row) => {
      const correction = keptAttribution({ id: row.id, kind: row.kind as AttributionKind, value: row.value });
      const standing = standingOf(article, row, made.has(row.id));
      return {
        id: row.id,
        kind: correction.kind,
        words: correction.content.map(({ text }) => text).join(' … '),
        start: made.get(row.id) ?? null,
        from: previousOf(row),
        to: sourceOf(correction),
        who: row.who,
        why: row.why,
        createdAt: row.createdAt.toISOString(),
        undoneAt: row.undoneAt?.toISOString() ?? null,
        standing,
      };
    });
}

/** Who looked at all attributions of this very text, if somebody did. */
export function viewCheckOf({ corrections, contentHash }: StoredArticle): ViewCheck | null {
  const row = corrections.find((one) => one.kind === 'checked' && one.undoneAt === null && one.contentHash === contentHash);
  if (row === undefined) return null;
  return { id: row.id, who: row.who, createdAt: row.createdAt.toISOString(), counts: JSON.parse(row.previous) as CheckCounts };
}

function stancesOf(acts: readonly ViewAttribution[]): ViewSource['stances'] {
  return STANCES.map((stance) => ({ stance, n: acts.filter((act) => act.stance === stance).length })).filter(({ n }) => n > 0);
}

/** The sources of an article's speech, those with the most words first, each with its relations by their numbers. */
export function articleSourcesOf({ analysis }: StoredArticle, attributions: readonly ViewAttribution[]): ViewSource[] {
  const all = analysis.sources.reduce((sum, source) => sum + source.words, 0);
  const byKey = new Map(analysis.sources.map(({ key }) => [key, [] as ViewAttribution[]]));
  for (const act of attributions) byKey.get(act.sourceKey ?? '')?.push(act);
  return analysis.sources.map(({ key, name, class: kind, acts, words }) => {
    const relations = byKey.get(key) ?? [];
    return {
      key,
      name,
      class: kind,
      acts,
      words,
      share: all === 0 ? 0 : words / all,
      stances: stancesOf(relations.filter((act) => act.speech)),
      relations: relations.map(({ idx }) => idx),
    };
  });
}
