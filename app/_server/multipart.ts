import { on } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { AppError } from '#lib/errors.ts';
import type { IncomingFile } from '#lib/usecases/imports/start-import.ts';

const LIMITS = { fields: 10, fieldSize: 10_000, files: 10_000, headerPairs: 50 };

/** A form with files on its way in: the fields that stand before the first file, and the files one after another. */
export type Upload = { readonly fields: ReadonlyMap<string, string>; readonly files: AsyncIterable<IncomingFile> };

type FileEvent = [field: string, bytes: Readable, name: string | undefined, encoding: string, mediaType: string];

function parserFor(request: Request): BusboyInstance {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || request.body === null)
    throw new AppError('unsupported', 'Send the files as a form (multipart/form-data).');
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: LIMITS });
  } catch (cause) {
    throw new AppError('invalid', 'The form can’t be read: its boundary is missing.', { cause });
  }
}

/** The next file that the parser comes to, null at the end. */
type Next = () => Promise<FileEvent | null>;

function nextOf(parser: BusboyInstance): Next {
  const events = on(parser, 'file', { close: ['finish'] }) as AsyncIterableIterator<FileEvent>;
  return async () => {
    try {
      const { done, value } = await events.next();
      return done ? null : value;
    } catch (cause) {
      throw new AppError('invalid', 'The upload broke off before its end: send the files again.', { cause });
    }
  };
}

async function* filesFrom(first: FileEvent | null, next: Next): AsyncGenerator<IncomingFile> {
  for (let event = first; event !== null; event = await next()) {
    const [, bytes, name, , mediaType] = event;
    if (name) yield { name, format: null, mediaType, bytes };
    bytes.resume();
  }
}

/** Reads a multipart request as a stream; nothing but the file at hand is in memory. Throws `AppError`: `unsupported`, `invalid`. */
export async function readUpload(request: Request): Promise<Upload> {
  const parser = parserFor(request);
  const fields = new Map<string, string>();
  parser.on('field', (name, value) => fields.set(name, value.trim()));
  const next = nextOf(parser);
  const body = Readable.fromWeb(request.body as WebStream<Uint8Array>);
  pipeline(body, parser).catch((error: unknown) => parser.destroy(error instanceof Error ? error : undefined));
  return { files: filesFrom(await next(), next), fields };
}
