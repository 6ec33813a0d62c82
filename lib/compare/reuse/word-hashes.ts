const WORD_CHAR = /[\p{L}\p{N}]/u;
const APOSTROPHES: ReadonlySet<number> = new Set(["'", '’'].map((mark) => mark.charCodeAt(0)));
/** Characters of a word at most: a longer run of letters is several words. */
const LONGEST = 64;

const START = 0x811c9dc5;
const PRIME = 0x01000193;

const UNKNOWN = 0;
const LETTER = 1;
const MARK = 2;
/** What each UTF-16 unit is, as far as it was met. */
const kinds = new Uint8Array(0x10000);

function isLetter(unit: number): boolean {
  if (kinds[unit] === UNKNOWN) kinds[unit] = WORD_CHAR.test(String.fromCharCode(unit)) ? LETTER : MARK;
  return kinds[unit] === LETTER;
}

/** Units of the letter or digit at a place: 0 where there is none, 2 for one beyond the basic plane. */
function unitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return isLetter(unit) ? 1 : 0;
  return WORD_CHAR.test(String.fromCodePoint(text.codePointAt(at) ?? unit)) ? 2 : 0;
}

/** Hashes of 32 bits of the words of a text (FNV-1a over UTF-16 units), in order. Case, compatibility forms and apostrophes do not count. */
export function wordHashes(text: string): number[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const hashes: number[] = [];
  let hash = START;
  let length = 0;
  for (let at = 0; at < plain.length; at++) {
    if (APOSTROPHES.has(plain.charCodeAt(at))) continue;
    const units = unitsAt(plain, at);
    if (length === LONGEST || (units === 0 && length > 0)) {
      hashes.push(hash);
      hash = START;
      length = 0;
    }
    if (units === 0) continue;
    length++;
    hash = Math.imul(hash ^ plain.charCodeAt(at), PRIME);
    if (units === 2) hash = Math.imul(hash ^ plain.charCodeAt(++at), PRIME);
  }
  if (length > 0) hashes.push(hash);
  return hashes;
}
