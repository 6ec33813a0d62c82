import type { Rarity } from './rarity.ts';
import type { Terms } from './terms.ts';

/** Terms by number, and their weights scaled so that the sum of their squares is 1. */
export type TermVector = { readonly terms: Int32Array; readonly weights: Float32Array };

export type Vectors = {
  /** The vector of the terms of an article; the same term has the same number in all of them. */
  of(terms: Terms): TermVector;
  /** The cosines of one vector with others, 0–1; good until it is asked for those of another one. */
  cosinesWith(vector: TermVector): (other: TermVector) => number;
};

/** Makes vectors of terms, each weighing by how rare it is. */
export function createVectors(rarity: Rarity): Vectors {
  const numbers = new Map<string, number>();
  const rarities: number[] = [];
  let weightOf = new Float32Array();
  let filled: TermVector | null = null;

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, rarities.length);
    return rarities.push(rarity(term)) - 1;
  }

  return {
    of(terms) {
      const ids = new Int32Array(terms.length);
      const weights = new Float32Array(terms.length);
      let squares = 0;
      for (let i = 0; i < terms.length; i++) {
        const [term, weight] = terms[i];
        ids[i] = numberOf(term);
        weights[i] = weight * rarities[ids[i]];
        squares += weights[i] * weights[i];
      }
      const length = Math.sqrt(squares) || 1;
      return { terms: ids, weights: weights.map((weight) => weight / length) };
    },
    cosinesWith(vector) {
      if (weightOf.length < rarities.length) weightOf = new Float32Array(2 * rarities.length);
      else for (const term of filled?.terms ?? []) weightOf[term] = 0;
      filled = vector;
      for (let i = 0; i < vector.terms.length; i++) weightOf[vector.terms[i]] = vector.weights[i];
      return ({ terms, weights }) => {
        let sum = 0;
        for (let i = 0; i < terms.length; i++) sum += weightOf[terms[i]] * weights[i];
        return sum;
      };
    },
  };
}
