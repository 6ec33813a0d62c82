import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Item, Limits, Reader } from './reader.ts';

/** What unpacks to more than so many times its size is made to hurt; small files may. */
const HIGHEST_RATIO = 200;
const SMALL = 10 * 2 ** 20;

/** How unpacking ended; `problem` is why it ended before the end of the file. */
type Unpacking = { sent: number; unpacked: number; problem: string | null };

async function* counted(bytes: AsyncIterable<Uint8Array>, state: Unpacking): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    state.sent += chunk.length;
    yield chunk;
  }
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>, state: Unpacking): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  pipeline(Readable.from(counted(bytes, state)), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip) {
      state.unpacked += chunk.length;
      if (state.unpacked > SMALL && state.unpacked > HIGHEST_RATIO * state.sent) {
        state.problem = `unpacks to more than ${HIGHEST_RATIO} times its size`;
        return;
      }
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error;
    state.problem = 'is packed (gzip) and broken off or damaged';
  } finally {
    gunzip.destroy();
  }
}

/** The stream with its first two bytes at hand. */
async function peek(bytes: AsyncIterable<Uint8Array>): Promise<{ readonly isGzip: boolean; readonly all: AsyncGenerator<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  let next = await iterator.next();
  for (; !next.done && head.length < 2; next = await iterator.next()) head = Buffer.concat([head, next.value]);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { isGzip: head[0] === 0x1f && head[1] === 0x8b, all: all() };
}

async function* read(reader: Reader, bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Item> {
  const { isGzip, all } = await peek(bytes);
  if (!isGzip) return yield* reader.read(all, limits);
  const state: Unpacking = { sent: 0, unpacked: 0, problem: null };
  let last = '';
  for await (const item of reader.read(unpacked(all, state), limits)) {
    last = item.at;
    yield item;
  }
  if (state.problem !== null)
    yield { kind: 'reject', at: last === '' ? '' : `behind ${last}`, id: null, reason: `the file ${state.problem}` };
}

/**
 * The same reader for gzip-packed files too. Of one that is damaged or cut off, what could be unpacked is read, and a reject says where that
 * ends; one that unpacks to more than 200 times its size is read no further.
 */
export function orGzip(reader: Reader): Reader {
  const extensions = [...reader.extensions, ...reader.extensions.map((extension) => `${extension}.gz`)];
  return { ...reader, extensions, read: (bytes, limits) => read(reader, bytes, limits) };
}
