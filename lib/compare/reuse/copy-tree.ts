import { type CopyKind, copyKind, type Overlap } from './overlap.ts';

/** Two articles that share text, by number. */
export type CopyPair = Overlap & { readonly articleId: number; readonly otherId: number };

/** From which article another has its text. */
export type CopyOrigin = { readonly from: number; readonly kind: CopyKind; readonly overlap: Overlap };

/**
 * For each article that has text of an earlier one the article that it has most of, of several the earliest. What has
 * none from another is an original. `order` are the articles from the earliest to the latest; pairs of others, and what two merely quote, count for nothing.
 */
export function copyOrigins(order: readonly number[], pairs: readonly CopyPair[]): ReadonlyMap<number, CopyOrigin> {
  const place = new Map(order.map((id, i) => [id, i]));
  const placeOf = (id: number) => place.get(id) ?? order.length;
  const found = pairs
    .filter((pair) => place.has(pair.articleId) && place.has(pair.otherId) && copyKind(pair) !== 'quotations')
    .map((pair) => {
      const [from, later] = [pair.articleId, pair.otherId].sort((a, b) => placeOf(a) - placeOf(b));
      return { from, later, kind: copyKind(pair), overlap: { containment: pair.containment, own: pair.own } };
    })
    .sort((a, b) => b.overlap.containment - a.overlap.containment || placeOf(a.from) - placeOf(b.from));
  const origins = new Map<number, CopyOrigin>();
  for (const { later, from, kind, overlap } of found) if (!origins.has(later)) origins.set(later, { from, kind, overlap });
  return origins;
}
