import { isAscii } from 'node:buffer';
import { detect } from 'chardet';
import iconv from 'iconv-lite';

/** How much of a file is looked at, from its first byte that is not ASCII. */
const SAMPLE = 65_536;
const META = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i;
const XML = /^\s{0,20}<\?xml\s[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{1,40})/i;
const HEADER = /charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i;
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Names under which pages declare what browsers read as windows-1252 (WHATWG Encoding). */
const LATIN = /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i;
/** What bytes that are not valid UTF-8, or that are readable one by one, can't be in whatever the page declares. */
const UNICODE = /^(?:utf-?(?:7|8|16|32)(?:le|be)?|ucs-?2|unicode)$/i;
/** A page of UTF-8 into which some bytes of another encoding were pasted has at least this many right letters for each wrong byte. */
const RIGHT_PER_WRONG = 8;

const REPLACEMENT = /\ufffd/g;
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Whether the bytes read as UTF-8, a few wrong ones among many right ones allowed; a letter cut off at the end counts for nothing. */
function isUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true });
  const wrong = count(text, REPLACEMENT);
  return wrong === 0 || count(text, BEYOND_ASCII) - wrong >= RIGHT_PER_WRONG * wrong;
}

/** UTF-16 without a byte order mark: nearly every second byte of Western text is zero. */
function wideOf(head: Uint8Array): string | null {
  const bytes = head.subarray(0, 4096);
  const zeros = [0, 0];
  bytes.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]++;
  });
  const half = bytes.length / 2;
  if (half < 2 || Math.max(...zeros) < 0.7 * half || Math.min(...zeros) > 0.1 * half) return null;
  return zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
}

const usable = (name: string | undefined) => (name !== undefined && !UNICODE.test(name) && iconv.encodingExists(name) ? name : null);

/**
 * The name of the character encoding of a file from its first bytes: byte order mark, zero bytes, valid UTF-8, what the server's header
 * says, what the page declares (`<meta>`, XML), statistics (chardet); windows-1252 where nothing else fits.
 */
export function charsetOf(sample: Uint8Array, contentType: string | null = null): string {
  const head = sample.subarray(0, 2 * SAMPLE);
  const mark = BYTE_ORDER_MARKS.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (mark) return mark[0];
  const wide = wideOf(head);
  if (wide !== null) return wide;
  if (isUtf8(head)) return 'utf-8';
  const latin1 = Buffer.from(head).toString('latin1');
  const declared = [HEADER.exec(contentType ?? ''), META.exec(latin1), XML.exec(latin1)];
  const named = declared.map((found) => usable(found?.[1])).find((name) => name !== null) ?? usable(detect(head) ?? undefined);
  return named === null || named === undefined || LATIN.test(named) ? 'windows-1252' : named;
}

/** Bytes that every encoding but the wide ones and those with escapes reads alike. */
const isPlain = (chunk: Uint8Array) => isAscii(chunk) && !chunk.includes(0) && !chunk.includes(ESCAPE);
const ESCAPE = 0x1b;

/**
 * The text of a file in pieces. What comes before the first piece that is not plain ASCII is given out as it is; the encoding is found
 * from the 64 KiB from there on, with what came before.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>, contentType: string | null = null): AsyncGenerator<string> {
  let head = '';
  let held: Uint8Array[] = [];
  let size = 0;
  let decoder: ReturnType<typeof iconv.getDecoder> | null = null;
  const decoderOf = () => iconv.getDecoder(charsetOf(Buffer.concat([Buffer.from(head, 'latin1'), ...held]), contentType));
  for await (const chunk of bytes) {
    if (decoder === null && size === 0 && isPlain(chunk)) {
      const text = Buffer.from(chunk).toString('latin1');
      head += text.slice(0, SAMPLE - head.length);
      yield text;
      continue;
    }
    held.push(chunk);
    size += chunk.length;
    if (size < SAMPLE) continue;
    decoder ??= decoderOf();
    yield decoder.write(Buffer.concat(held));
    held = [];
  }
  decoder ??= decoderOf();
  yield decoder.write(Buffer.concat(held));
  yield decoder.end() ?? '';
}

/** The text of bytes that are at hand as a whole, without a byte order mark. */
export function decodeWhole(bytes: Uint8Array, contentType: string | null = null): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charsetOf(bytes, contentType));
}
