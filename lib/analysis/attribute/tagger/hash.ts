/** Mixes two 32-bit values into one (multiply, xor and shift, as in MurmurHash3's finaliser). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

const ZERO = 48;
const NINE = 57;
const L = 108;
const O = 111;
const R = 114;
const S = 115;
const U = 117;
const Z = 122;
/** Where in a word "our" and "ll" may be a British spelling at the earliest: not in "four" or "all". */
const SPELT_FROM = 4;

/** Whether a letter stands in British spelling only: the "u" of "labour", the second "l" of "travelled". */
function isBritish(text: string, at: number, code: number): boolean {
  const before = text.charCodeAt(at - 1);
  return code === U ? before === O && text.charCodeAt(at + 1) === R : code === L && before === L;
}

/**
 * A 32-bit hash of the characters `[from, to)` of a string (FNV-1a); digits count as 0, and letters so that "organised" and "organized", "labour" and
 * "labor", "travelled" and "traveled" have one hash.
 */
export function hashOf(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (i >= SPELT_FROM && isBritish(text, i, code)) continue;
    const folded = code === Z ? S : code >= ZERO && code <= NINE ? ZERO : code;
    h = Math.imul(h ^ folded, 0x01000193);
  }
  return h | 0;
}
