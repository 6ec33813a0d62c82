import type { Role } from '#lib/analysis/model/classified.ts';
import { wordingHash } from '#lib/store/line-hash.ts';

/** A role that an analyst gave to a block: its number then, and the hash of its words (null where it was not kept). */
export type KeptRole = { readonly id: number; readonly target: number; readonly line: string | null; readonly value: string };

/** The block nearest to a number among those with the words. */
function nearest(blocks: readonly number[], target: number): number | null {
  let best: number | null = null;
  for (const block of blocks) if (best === null || Math.abs(block - target) < Math.abs(best - target)) best = block;
  return best;
}

/**
 * The block that each correction is about, by the correction's id, in a text whose blocks may be numbered otherwise than when it was
 * made: the block of that number where its words are the same, else the nearest one with the same words, else none.
 */
export function placeCorrections(corrections: readonly KeptRole[], blocks: readonly string[]): Map<number, number | null> {
  const byLine = new Map<string, number[]>();
  if (corrections.length > 0)
    blocks.forEach((text, block) => {
      const line = wordingHash(text);
      const same = byLine.get(line);
      if (same === undefined) byLine.set(line, [block]);
      else same.push(block);
    });
  return new Map(
    corrections.map(({ id, target, line }) => {
      const found = line === null ? target : nearest(byLine.get(line) ?? [], target);
      return [id, found !== null && found < blocks.length ? found : null];
    }),
  );
}

/** The roles that stand: of several corrections of one block, in the order in which they were made, the last. */
export function rolesInForce(corrections: readonly KeptRole[], blocks: readonly string[]): Map<number, Role> {
  const places = placeCorrections(corrections, blocks);
  const roles = new Map<number, Role>();
  for (const { id, value } of corrections) {
    const block = places.get(id) ?? null;
    if (block !== null) roles.set(block, value as Role);
  }
  return roles;
}
