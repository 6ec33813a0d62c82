import { detect } from 'chardet';
import iconv from 'iconv-lite';

const SAMPLE = 65_536;
const META = /<meta\s[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/i;
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Names under which pages declare what browsers read as windows-1252 (WHATWG Encoding). */
const LATIN = /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i;

function isUtf8(sample: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * The name of the character encoding of a file from its first bytes: byte order mark, valid UTF-8, what the page declares (HTML),
 * statistics (chardet); windows-1252 where nothing else fits.
 */
export function charsetOf(sample: Uint8Array): string {
  const head = sample.subarray(0, SAMPLE);
  const mark = BYTE_ORDER_MARKS.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  if (mark) return mark[0];
  if (isUtf8(head)) return 'utf-8';
  const declared = META.exec(Buffer.from(head).toString('latin1'))?.[1];
  const named = declared ?? detect(head) ?? 'windows-1252';
  if (LATIN.test(named) || /^utf-?8$/i.test(named)) return 'windows-1252';
  return iconv.encodingExists(named) ? named : 'windows-1252';
}

/** The text of a file in pieces; the encoding is found from its first 64 KiB. */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head: Uint8Array[] = [];
  let size = 0;
  let decoder: ReturnType<typeof iconv.getDecoder> | null = null;
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.write(Buffer.from(chunk));
      continue;
    }
    head.push(chunk);
    size += chunk.length;
    if (size < SAMPLE) continue;
    const sample = Buffer.concat(head);
    head = [];
    decoder = iconv.getDecoder(charsetOf(sample));
    yield decoder.write(sample);
  }
  if (!decoder) {
    const sample = Buffer.concat(head);
    decoder = iconv.getDecoder(charsetOf(sample));
    yield decoder.write(sample);
  }
  yield decoder.end() ?? '';
}
