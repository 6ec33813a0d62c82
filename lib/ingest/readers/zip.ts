import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { Item, Limits, Reader } from '../reader.ts';

const MOST_ENTRIES = 100_000;
const LARGEST = 4 * 2 ** 30;
/** What unpacks to more than so many times its size is made to hurt; small entries may. */
const HIGHEST_RATIO = 200;
const SMALL = 2 ** 20;
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.(?!\.))|\/$/;

/** Finds the reader of a file by its name; null for none. */
export type ReaderByName = (name: string) => Reader | null;

const reject = (at: string, reason: string): Item => ({ kind: 'reject', at, id: null, reason });

/** What is read of an entry, against which its checksum is held. */
type Progress = { bytes: number; checksum: number };

async function* checked(stream: AsyncIterable<Uint8Array>, progress: Progress): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    progress.bytes += chunk.length;
    progress.checksum = crc32(chunk, progress.checksum);
    yield chunk;
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** Why an entry is not read; null when it is. */
function objection(entry: Entry, reader: Reader | null): string | null {
  if (reader === null) return 'is of no format that is read in an archive';
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'is encrypted';
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > HIGHEST_RATIO * entry.compressedSize)
    return `unpacks to more than ${HIGHEST_RATIO} times its size`;
  return null;
}

async function* itemsOfEntry(zip: ZipFile, entry: Entry, reader: Reader, name: string, limits: Limits): AsyncGenerator<Item> {
  const progress: Progress = { bytes: 0, checksum: 0 };
  const inside = (at: string) => (at === '' ? name : `${name} › ${at}`);
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const item of reader.read(checked(stream, progress), limits)) yield { ...item, at: inside(item.at) };
    if (progress.bytes === entry.uncompressedSize && progress.checksum !== entry.crc32)
      yield reject(name, 'is damaged: its checksum does not fit');
  } catch {
    yield reject(name, 'is damaged');
  }
}

async function* itemsIn(zip: ZipFile, entry: Entry, readerFor: ReaderByName, limits: Limits): AsyncGenerator<Item> {
  const name = nameOf(entry);
  if (HIDDEN.test(name)) return;
  const reader = readerFor(name);
  const reason = objection(entry, reader);
  if (reader === null || reason !== null) yield reject(name, reason ?? '');
  else yield* itemsOfEntry(zip, entry, reader, name, limits);
}

async function* entriesOf(zip: ZipFile, readerFor: ReaderByName, limits: Limits): AsyncGenerator<Item> {
  let [entries, bytes] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    if (++entries > MOST_ENTRIES) return yield reject('', 'the archive has more than 100,000 files: the rest is not read');
    bytes += entry.uncompressedSize;
    if (bytes > LARGEST) return yield reject('', 'the archive unpacks to more than 4 GB: the rest is not read');
    yield* itemsIn(zip, entry, readerFor, limits);
  }
  if (entries === 0) yield reject('', 'the archive is empty');
}

/** The archive's table of contents is at its end, so it is written to a file first, which goes when it is read. */
async function* readArchive(bytes: AsyncIterable<Uint8Array>, readerFor: ReaderByName, limits: Limits): AsyncGenerator<Item> {
  const directory = await mkdtemp(join(tmpdir(), 'caveat-zip-'));
  try {
    const file = join(directory, 'archive.zip');
    await pipeline(Readable.from(bytes), createWriteStream(file));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }).catch(
      () => null,
    );
    if (zip === null) return yield reject('', 'is no zip archive, or it is damaged');
    try {
      yield* entriesOf(zip, readerFor, limits);
    } catch {
      yield reject('', 'the archive is damaged: the rest is not read');
    } finally {
      zip.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** A zip archive of files that other readers take; archives inside it are not looked into. Names are never used as paths. */
export function zipOf(readerFor: ReaderByName): Reader {
  return {
    format: 'zip',
    mediaTypes: ['application/zip', 'application/x-zip-compressed'],
    extensions: ['.zip'],
    read: (bytes, limits) => readArchive(bytes, readerFor, limits),
  };
}
