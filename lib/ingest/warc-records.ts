import { type ByteSource, byteSource } from './byte-source.ts';

/** A record of a WARC file; `body` is null where it is larger than allowed. */
export type WarcRecord = {
  readonly number: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array | null;
};
/** Why nothing is read from this record on. */
export type WarcBreak = { readonly number: number; readonly problem: string };

const LONGEST_HEAD = 65_536;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /^\d{1,15}$/;
const VERSION = /^(?:\r\n){0,4}WARC\/\d\.\d{1,2}\r\n/;

/** The lines `Name: value` of a head, first line left out, by lower-case name; the first of a name counts. */
export function headersIn(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !found.has(name)) found.set(name, line.slice(colon + 1).trim());
  }
  return found;
}

/** Whether a record is worth taking in: the answer of a server. */
const isAnswer = (headers: WarcRecord['headers']) => headers.get('warc-type')?.toLowerCase() === 'response';

type Head = { readonly headers: WarcRecord['headers']; readonly length: number };

/** The head of the next record; null at the end of the file; what is no head is `broken`. */
async function nextHead(source: ByteSource): Promise<Head | 'broken' | null> {
  let text = '';
  while (text.trim() === '') {
    const head = await source.until(END_OF_HEAD, LONGEST_HEAD);
    if (head === null) return (await source.take(LONGEST_HEAD)).toString('latin1').trim() === '' ? null : 'broken';
    text = head.toString('utf8');
  }
  const headers = headersIn(text.trimStart());
  const length = headers.get('content-length') ?? '';
  return VERSION.test(text) && LENGTH.test(length) ? { headers, length: Number(length) } : 'broken';
}

async function readBody(source: ByteSource, { headers, length }: Head, largest: number): Promise<Uint8Array | 'passed' | 'cut off'> {
  if (!isAnswer(headers) || length > largest) return (await source.skip(length)) ? 'passed' : 'cut off';
  const body = await source.take(length);
  return body.length === length ? body : 'cut off';
}

async function* recordsOf(source: ByteSource, largest: number): AsyncGenerator<WarcRecord | WarcBreak> {
  for (let number = 1; ; number++) {
    const head = await nextHead(source);
    if (head === null) return;
    if (head === 'broken') return yield { number, problem: 'is no WARC record' };
    const body = await readBody(source, head, largest);
    if (body === 'cut off') return yield { number, problem: 'is cut off' };
    if (isAnswer(head.headers)) yield { number, headers: head.headers, body: body === 'passed' ? null : body };
  }
}

/**
 * The records of a WARC file (ISO 28500) that hold what servers answered; others are passed over unread. Ends with a break where the file
 * is cut off or damaged. `largest` bounds the bytes of one record that are kept.
 */
export async function* warcRecords(bytes: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<WarcRecord | WarcBreak> {
  const source = byteSource(bytes);
  try {
    yield* recordsOf(source, largest);
  } finally {
    await source.close();
  }
}
