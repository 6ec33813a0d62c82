import type { Terms } from './terms.ts';

/** How much a term tells, by how few articles have it. */
export type Rarity = (term: string) => number;

/** Articles that are taken to be there without the term: a small corpus says little of how rare a term is. */
const UNSEEN = 20;

/** Inverse document frequency among some articles: ln((n + 20) / (articles with the term + ½)) (Spärck Jones 1972, smoothed). */
export function rarityAmong(articles: Iterable<Terms>): Rarity {
  const having = new Map<string, number>();
  let n = 0;
  for (const terms of articles) {
    n++;
    for (const [term] of terms) having.set(term, (having.get(term) ?? 0) + 1);
  }
  return (term) => Math.max(0, Math.log((n + UNSEEN) / ((having.get(term) ?? 0) + 0.5)));
}
