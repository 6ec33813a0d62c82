import { LEAST_SHARED, MOST_SHARING } from './sketch.ts';

/** Sketches in memory, by which articles that may be copies of each other are found. */
export type ReuseIndex = {
  add(id: number, sketch: readonly number[]): void;
  /** The articles that share enough of the sketch to be compared, in the order in which they were added. */
  candidates(sketch: readonly number[]): readonly number[];
};

/** An empty index. Time and memory grow with the sampled shingles; one that very many articles have costs no more than a bounded list. */
export function createReuseIndex(): ReuseIndex {
  const holders = new Map<number, number[]>();
  return {
    add(id, sketch) {
      for (const hash of sketch) {
        const known = holders.get(hash);
        if (known === undefined) holders.set(hash, [id]);
        else if (known.length <= MOST_SHARING) known.push(id);
      }
    },
    candidates(sketch) {
      const shared = new Map<number, number>();
      for (const hash of sketch) {
        const known = holders.get(hash);
        if (known === undefined || known.length > MOST_SHARING) continue;
        for (const id of known) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      return [...shared].filter(([, n]) => n >= LEAST_SHARED).map(([id]) => id);
    },
  };
}
