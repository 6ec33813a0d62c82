import type { Attribution, Claim, Stance } from '#lib/analysis/model/attributed.ts';
import { textOf } from '#lib/analysis/model/span.ts';
import { VERSION } from '#lib/analysis/version.ts';
import { AppError } from '#lib/errors.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import type { Tx } from '#lib/store/client.ts';
import { addAttributionCorrection, addCheck, isChecked } from '#lib/store/corrections.ts';
import { parseDocument } from '#lib/store/document.ts';
import { type AnalyseDeps, analysedAgain } from '../analysing/analyse-again.ts';
import type { Analyser } from '../analysing/analyser.ts';
import { storedArticle } from '../articles/read-article.ts';
import { countsOf } from './attribution-check.ts';
import type { Pointed } from './find-words.ts';
import { givenSource, pointedAt, quotedAt, type SourceAnswer } from './given-source.ts';
import { type Before, type GivenCorrection, keptValue } from './kept-attributions.ts';
import { storeCorrected } from './store-corrected.ts';

type Said = { readonly articleId: number; readonly who: string; readonly why: string | null };

/** A relation of an article, by where its content begins in the text. */
export type Relation = Said & { readonly start: number };

/** A relation that was not found: what is said, by which words, by whom. The cue and the source may stand within the content. */
export type NewRelation = Said & {
  readonly content: Pointed;
  readonly cue: Pointed | null;
  readonly source: SourceAnswer;
  readonly claim: Claim;
  readonly stance: Stance;
};

async function keep(
  tx: Tx,
  analyser: Analyser,
  said: Said,
  contentHash: string,
  correction: GivenCorrection,
  before: Before,
): Promise<number> {
  const why = said.why === null ? null : cleanText(said.why).trim().slice(0, 2000);
  const [{ start }] = correction.content;
  const text = correction.content.map((part) => part.text).join(' ');
  const what = { kind: correction.kind, start, text, value: keptValue(correction), previous: JSON.stringify(before) };
  const now = new Date();
  const id = await addAttributionCorrection(tx, { articleId: said.articleId, who: said.who, why, contentHash, ...what }, now);
  await storeCorrected(tx, analyser, said.articleId, now);
  return id;
}

/** The relation whose content begins there, as the stored analysis has it. */
async function relationAt(tx: Tx, { articleId, start }: Relation) {
  const { contentHash, analysis } = await storedArticle(tx, articleId);
  const { text, attributions } = analysis.document;
  const act = attributions.find(({ content }) => content[0].start === start);
  if (act === undefined)
    throw new AppError('conflict', 'This relation is not there any more: the article was scored again. Look at it and say it once more.');
  return { act, text, attributions, contentHash, content: act.content.map((span) => quotedAt(text, span)) };
}

const beforeOf = ({ sourceName, sourceClass }: Attribution): Before => ({ sourceName, sourceClass });

/**
 * Gives a relation another source and analyses the article anew. Answers the correction's id, by which it can be undone. Throws
 * `AppError`: `not-found`, `conflict` when there is no such relation, `invalid` when the source is not told.
 */
export async function correctSource({ store, analyser }: AnalyseDeps, relation: Relation, answer: SourceAnswer): Promise<number> {
  return store.transaction(async (tx) => {
    const { act, content, contentHash, ...article } = await relationAt(tx, relation);
    const source = givenSource(article, answer, relation.start);
    return keep(tx, analyser, relation, contentHash, { kind: 'source', content, source }, beforeOf(act));
  });
}

/** Takes a relation away that is no attribution, and analyses the article anew. Answers and throws as `correctSource`. */
export async function removeAttribution({ store, analyser }: AnalyseDeps, relation: Relation): Promise<number> {
  return store.transaction(async (tx) => {
    const { act, content, contentHash } = await relationAt(tx, relation);
    return keep(tx, analyser, relation, contentHash, { kind: 'no-attribution', content }, beforeOf(act));
  });
}

/** Adds a relation that was not found, and analyses the article anew. Answers and throws as `correctSource`; `invalid` also when its words are not in the text. */
export async function addAttribution({ store, analyser }: AnalyseDeps, given: NewRelation): Promise<number> {
  return store.transaction(async (tx) => {
    const { contentHash, analysis } = await storedArticle(tx, given.articleId);
    const { text, attributions } = analysis.document;
    const content = pointedAt(text, given.content, given.cue?.start ?? null, 'What is said');
    const cue = given.cue === null ? null : pointedAt(text, given.cue, content.start, 'The cue');
    const source = givenSource({ text, attributions }, given.source, cue?.start ?? content.start);
    if (cue !== null && cue.start <= content.start && content.end <= cue.end)
      throw new AppError('invalid', `Nothing is left of what is said without the cue “${textOf(text, cue).slice(0, 80)}”.`);
    const { claim, stance } = given;
    const words = { content: [quotedAt(text, content)], cue: cue === null ? [] : [quotedAt(text, cue)] };
    return keep(tx, analyser, given, contentHash, { kind: 'missing-attribution', ...words, source, claim, stance }, null);
  });
}

/**
 * Keeps that somebody has looked at all attributions of an article and put right what was wrong, so that it counts in the error estimate
 * of its outlet. Answers the correction's id, by which it can be undone. Throws `AppError`: `not-found`, `conflict` when it is checked already.
 */
export async function checkAttributions({ store, analyser }: AnalyseDeps, { articleId, who }: Omit<Said, 'why'>): Promise<number> {
  return store.transaction(async (tx) => {
    const { analysis, contentHash } = await analysedAgain(tx, analyser, articleId);
    if (await isChecked(tx, articleId, contentHash))
      throw new AppError('conflict', 'All attributions of this article are checked already.');
    const counts = JSON.stringify(countsOf(parseDocument(analysis.document).corrected, VERSION));
    return addCheck(tx, { articleId, contentHash, who, why: null }, counts, new Date());
  });
}
