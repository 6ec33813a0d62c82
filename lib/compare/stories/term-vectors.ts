import type { Rarity } from './rarity.ts';
import type { Terms } from './terms.ts';

/** Terms by number, and their weights scaled so that the sum of their squares is 1. */
export type TermVector = { readonly terms: Int32Array; readonly weights: Float32Array };

/** Makes vectors of terms; the same term has the same number in all of them. */
export function createVectors(rarity: Rarity): (terms: Terms) => TermVector {
  const numbers = new Map<string, number>();
  return (terms) => {
    const weights = Float32Array.from(terms, ([term, weight]) => weight * rarity(term));
    let squares = 0;
    for (const weight of weights) squares += weight * weight;
    const length = Math.sqrt(squares) || 1;
    const ids = Int32Array.from(terms, ([term]) => {
      const id = numbers.get(term) ?? numbers.size;
      numbers.set(term, id);
      return id;
    });
    return { terms: ids, weights: weights.map((weight) => weight / length) };
  };
}

/** Weights of a vector by term, to compare it with many others. */
export const lookupOf = ({ terms, weights }: TermVector): ReadonlyMap<number, number> =>
  new Map(Array.from(terms, (term, i) => [term, weights[i]]));

/** The cosine of two vectors, 0–1. */
export function cosine(a: ReadonlyMap<number, number>, b: TermVector): number {
  let sum = 0;
  for (let i = 0; i < b.terms.length; i++) sum += (a.get(b.terms[i]) ?? 0) * b.weights[i];
  return sum;
}
