import { overlapOf, shareOfText } from '#lib/compare/reuse/overlap.ts';
import type { BodyShingles } from '#lib/compare/reuse/shingles.ts';
import { LEAST_SHARED, MOST_SHARING } from '#lib/compare/reuse/sketch.ts';
import { isWireCopy } from '#lib/compare/reuse/wire-copy.ts';
import type { Tx } from '#lib/store/client.ts';
import { addCopies, copiesOfArticles, type StoredCopy } from '#lib/store/copies.ts';
import {
  type AnalysedArticle,
  addSignatures,
  analysedArticles,
  articlesToSign,
  candidatePairs,
  dropSignatures,
  stillUnsigned,
} from '#lib/store/signatures.ts';
import { type Credit, creditsOf, setWire } from '#lib/store/wire.ts';
import { bodyOfArticle, type Signed, signArticle } from './sign-article.ts';

const BOUNDS = { leastShared: LEAST_SHARED, mostSharing: MOST_SHARING };

/** Bodies that were read before, by the number of the analysis that they are of: copies of one text are compared again and again. */
export type KnownBodies = Map<number, BodyShingles>;
const MOST_KNOWN = 1000;

/** The later of two articles first: that without a date, then that with the higher number. */
function laterFirst(a: AnalysedArticle, b: AnalysedArticle): readonly [AnalysedArticle, AnalysedArticle] {
  const [one, other] = [a, b].map(({ publishedAt }) => publishedAt?.getTime() ?? Number.POSITIVE_INFINITY);
  return one > other || (one === other && a.id > b.id) ? [a, b] : [b, a];
}

/** Reads the bodies of articles that are not known, and lets go of those that were read first. */
async function knowBodies(tx: Tx, known: KnownBodies, articles: readonly AnalysedArticle[]): Promise<void> {
  const missing = articles.filter(({ analysisId }) => !known.has(analysisId)).map(({ id }) => id);
  for (const article of await articlesToSign(tx, missing)) known.set(article.analysisId, bodyOfArticle(article));
}

function forgetOldest(known: KnownBodies): void {
  for (const analysisId of known.keys()) {
    if (known.size <= MOST_KNOWN) return;
    known.delete(analysisId);
  }
}

/** The pairs of the articles and all others of their corpus that share text; what an outlet's own articles share is its furniture. */
async function copiesAmong(tx: Tx, signed: readonly Signed[], known: KnownBodies) {
  for (const { article, body } of signed) known.set(article.analysisId, body);
  const ids = signed.map(({ article }) => article.id);
  const pairs = await candidatePairs(tx, ids, BOUNDS);
  const articles = new Map((await analysedArticles(tx, [...new Set(pairs.flat())])).map((article) => [article.id, article]));
  const apart = pairs.flatMap(([a, b]) => {
    const [one, other] = [articles.get(a), articles.get(b)];
    return one === undefined || other === undefined || one.outletId === other.outletId ? [] : [laterFirst(one, other)];
  });
  await knowBodies(tx, known, [...new Set(apart.flat())]);
  const copies = apart.flatMap(([later, earlier]) => {
    const [one, other] = [known.get(later.analysisId), known.get(earlier.analysisId)];
    const overlap = one === undefined || other === undefined ? null : overlapOf(one, other);
    return overlap === null ? [] : [{ articleId: later.id, otherId: earlier.id, ...overlap }];
  });
  forgetOldest(known);
  return copies;
}

/**
 * Whether an article is wire copy by one of its copies: one that an agency is credited with makes any other wire copy, one that was taken
 * over from another publisher only those after it, since one before it may be where it was taken from.
 */
function isWire(copy: StoredCopy, id: number, credits: ReadonlyMap<number, Credit>): boolean {
  const later = copy.articleId === id;
  const [shingles, others] = later ? [copy.shingles, copy.otherShingles] : [copy.otherShingles, copy.shingles];
  const credit = credits.get(later ? copy.otherId : copy.articleId);
  return (credit === 'agency' || (credit === 'publisher' && later)) && isWireCopy(copy, shareOfText(copy, shingles, others));
}

/** Works out anew whether articles are wire copy: by a credit line of their own, or since a credited article has most of their text. */
async function settleWire(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const copies = await copiesOfArticles(tx, ids);
  const byArticle = new Map<number, StoredCopy[]>(ids.map((id) => [id, []]));
  for (const copy of copies) for (const id of [copy.articleId, copy.otherId]) byArticle.get(id)?.push(copy);
  const credits = await creditsOf(tx, [...new Set([...ids, ...copies.flatMap(({ articleId, otherId }) => [articleId, otherId])])]);
  const wire = [...byArticle].map(([id, own]): [number, boolean] => [id, credits.has(id) || own.some((copy) => isWire(copy, id, credits))]);
  await setWire(tx, new Map(wire));
}

/**
 * Keeps signatures and finds copies of their articles; whoever thereby is wire copy counts as such from now on. Articles that have
 * changed since they were read are left out. Answers those that were signed. `known` are bodies that are at hand.
 */
export async function linkCopies(tx: Tx, signed: readonly Signed[], known: KnownBodies = new Map()): Promise<readonly Signed[]> {
  const unsigned = await stillUnsigned(
    tx,
    signed.map(({ article }) => article),
  );
  const fresh = signed.filter(({ article }) => unsigned.has(article.id));
  if (fresh.length === 0) return [];
  await addSignatures(
    tx,
    fresh.map(({ signature }) => signature),
  );
  const copies = await copiesAmong(tx, fresh, known);
  await addCopies(tx, copies);
  await settleWire(tx, [...new Set(copies.flatMap(({ articleId, otherId }) => [articleId, otherId]))]);
  return fresh;
}

/** Forgets the copies of articles that go or change; what was wire copy because of them is so no more, and neither are they because of others. */
export async function unlinkCopies(tx: Tx, ids: readonly number[]): Promise<void> {
  await settleWire(tx, [...(await dropSignatures(tx, ids)), ...ids]);
}

/** Signs a stored article that was analysed anew and finds its copies; its story stays. */
export async function linkAnew(tx: Tx, id: number): Promise<void> {
  const { demo } = await tx.db.article.findUniqueOrThrow({ where: { id }, select: { demo: true } });
  const articles = await articlesToSign(tx, [id]);
  await linkCopies(
    tx,
    articles.map((article) => signArticle(article, demo)),
  );
}
