import { overlapOf, shareOfText } from '#lib/compare/reuse/overlap.ts';
import type { BodyShingles } from '#lib/compare/reuse/shingles.ts';
import { LEAST_SHARED, MOST_SHARING } from '#lib/compare/reuse/sketch.ts';
import { isWireCopy } from '#lib/compare/reuse/wire-copy.ts';
import type { Tx } from '#lib/store/client.ts';
import { addCopies, copiesOfArticles, type StoredCopy } from '#lib/store/copies.ts';
import { addSignatures, articlesToSign, candidatePairs, dropSignatures, stillUnsigned } from '#lib/store/signatures.ts';
import { type Credit, creditsOf, setWire } from '#lib/store/wire.ts';
import { bodyOfArticle, type Signed, signArticle } from './sign-article.ts';

const BOUNDS = { leastShared: LEAST_SHARED, mostSharing: MOST_SHARING };

/** Bodies by article, and when each was published. */
type Known = Map<number, { readonly body: BodyShingles; readonly publishedAt: Date | null; readonly outletId: number }>;

/** The later of two articles first: that without a date, then that with the higher number. */
function laterFirst(known: Known, a: number, b: number): readonly [number, number] {
  const time = (id: number) => known.get(id)?.publishedAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const [one, other] = [time(a), time(b)];
  return one > other || (one === other && a > b) ? [a, b] : [b, a];
}

async function knowBodies(tx: Tx, known: Known, ids: readonly number[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  for (const article of await articlesToSign(tx, missing))
    known.set(article.id, { body: bodyOfArticle(article), publishedAt: article.publishedAt, outletId: article.outletId });
}

/** The pairs of the articles and all others of their corpus that share text; what an outlet's own articles share is its furniture. */
async function copiesAmong(tx: Tx, signed: readonly Signed[]) {
  const ids = signed.map(({ article }) => article.id);
  const known: Known = new Map(signed.map(({ article: { id, publishedAt, outletId }, body }) => [id, { body, publishedAt, outletId }]));
  const pairs = await candidatePairs(tx, ids, BOUNDS);
  await knowBodies(tx, known, pairs.flat());
  return pairs.flatMap(([a, b]) => {
    const [one, other] = [known.get(a), known.get(b)];
    if (one === undefined || other === undefined || one.outletId === other.outletId) return [];
    const overlap = overlapOf(one.body, other.body);
    const [articleId, otherId] = laterFirst(known, a, b);
    return overlap === null ? [] : [{ articleId, otherId, ...overlap }];
  });
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
 * changed since they were read are left out. Answers those that were signed.
 */
export async function linkCopies(tx: Tx, signed: readonly Signed[]): Promise<readonly Signed[]> {
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
  const copies = await copiesAmong(tx, fresh);
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
