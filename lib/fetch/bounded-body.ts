import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The body is larger than allowed, as sent or unpacked. */
export class BodyTooLarge extends Error {}
/** The body is packed in a way that is not read. */
export class UnknownEncoding extends Error {}

const UNPACK: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function* bounded(chunks: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest) throw new BodyTooLarge();
    yield chunk;
  }
}

/** The stream with the bytes run through it; iterating over it throws what either end throws. */
function unpacked(bytes: AsyncIterable<Uint8Array>, unpacker: Transform): Transform {
  pipeline(bytes, unpacker, () => undefined);
  return unpacker;
}

/**
 * The bytes of a body, unpacked; reads no further than `largest` bytes, before and after unpacking. Throws `BodyTooLarge`,
 * `UnknownEncoding` (also for what is packed twice), and what the stream throws.
 */
export async function readBody(body: Readable, encoding: string | null, largest: number): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? '';
  const sent = bounded(body, largest);
  const parts: Uint8Array[] = [];
  if (name === '' || name === 'identity') for await (const chunk of sent) parts.push(chunk);
  else if (Object.hasOwn(UNPACK, name)) for await (const chunk of bounded(unpacked(sent, UNPACK[name]()), largest)) parts.push(chunk);
  else throw new UnknownEncoding(name);
  return Buffer.concat(parts);
}
