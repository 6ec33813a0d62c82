/** Mixes two 32-bit values into one (multiply, xor and shift, as in MurmurHash3's finaliser). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

/** A 32-bit hash of the characters `[from, to)` of a string (FNV-1a); digits count as 0. */
export function hashOf(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ (code > 47 && code < 58 ? 48 : code), 0x01000193);
  }
  return h | 0;
}
