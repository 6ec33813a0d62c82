import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { headersIn } from './warc-records.ts';

/** An answer of a server as an archive keeps it. */
export type HttpAnswer = { readonly status: number; readonly contentType: string | null; readonly body: Uint8Array };

const STATUS = /^HTTP\/\d(?:\.\d)?\s{1,3}(\d{3})/;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const UNPACK = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync } as const;
const isPacking = (name: string): name is keyof typeof UNPACK => Object.hasOwn(UNPACK, name);

/** The body of an answer that was sent in chunks; as it is where it is not in chunks after all, as some archives store it. */
function dechunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size = end < 0 || end - at > 20 ? null : /^([\da-f]{1,8})(?:;|\s|$)/i.exec(body.subarray(at, end).toString('latin1'));
    if (size === null) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size[1], 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}

/** Unpacks a body; as it is where it is not packed after all, as archives store what was. Throws for one that unpacks to more than `largest`. */
function unpacked(body: Buffer, encoding: string, largest: number): Buffer {
  if (!isPacking(encoding)) return body;
  try {
    return UNPACK[encoding](body, { maxOutputLength: largest });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return body;
  }
}

/** Reads what a server answered; null for what is no HTTP, or too large when it is unpacked. */
export function readHttpAnswer(bytes: Uint8Array, largest: number): HttpAnswer | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = all.indexOf(END_OF_HEAD);
  const head = all.subarray(0, Math.max(0, end)).toString('latin1');
  const status = STATUS.exec(head);
  if (end < 0 || status === null) return null;
  const headers = headersIn(head);
  const sent = all.subarray(end + END_OF_HEAD.length);
  const plain = headers.get('transfer-encoding')?.toLowerCase().includes('chunked') ? dechunked(sent) : sent;
  try {
    const body = unpacked(plain, headers.get('content-encoding')?.trim().toLowerCase() ?? '', largest);
    return { status: Number(status[1]), contentType: headers.get('content-type') ?? null, body };
  } catch {
    return null;
  }
}
