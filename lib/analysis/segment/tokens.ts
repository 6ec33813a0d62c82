import { MARK, NUMBER, type Tokens, WORD } from '../model/document.ts';
import { tokenize } from '../nlp/natural.ts';

const NUMERIC = /^\p{N}/u;
const WORDLIKE = /^[\p{L}\p{M}_]/u;
const KIND_OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindByPattern(String.fromCharCode(code)));

function kindByPattern(token: string): number {
  if (WORDLIKE.test(token)) return WORD;
  return NUMERIC.test(token) ? NUMBER : MARK;
}

function kindOf(token: string): number {
  const first = token.charCodeAt(0);
  return first < KIND_OF_ASCII.length ? KIND_OF_ASCII[first] : kindByPattern(token);
}

/**
 * Tokenizes a text and finds each token's place again by walking on through it. A white-space-delimited word is
 * counted on its first word or number token, or on its first mark when it has neither.
 */
export function tokensOf(text: string): Tokens {
  const found = tokenize(text);
  const length = found.length;
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const kind = new Uint8Array(length);
  const counts = new Uint8Array(length);
  const lower = new Array<string>(length);
  let at = 0;
  let open = -1; // the token that counts for the word in hand
  for (let i = 0; i < length; i++) {
    const token = found[i];
    const from = text.indexOf(token, at);
    const fresh = i === 0 || from > at;
    start[i] = from;
    at = from + token.length;
    end[i] = at;
    kind[i] = kindOf(token);
    const folded = token.toLowerCase();
    lower[i] = folded.includes('’') ? folded.replaceAll('’', "'") : folded;
    if (fresh) {
      open = i;
      counts[i] = 1;
    } else if (kind[i] !== MARK && kind[open] === MARK) {
      counts[open] = 0;
      open = i;
      counts[i] = 1;
    }
  }
  return { length, start, end, kind, counts, lower };
}
