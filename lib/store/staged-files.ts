import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#lib/errors.ts';

/** `hash` is the SHA-256 of the bytes and a nonce, so that no import removes the bytes of another. */
export type StagedFile = { readonly hash: string; readonly bytes: number };

/** Bytes that wait for their import under a name of their own: any process can go on with them. */
export type StagedFiles = {
  /** Keeps the bytes durably. Throws `AppError('too-large')` above the limit and keeps nothing then. */
  stage(bytes: AsyncIterable<Uint8Array>): Promise<StagedFile>;
  /** The bytes; throws `AppError('not-found')`. */
  read(hash: string): Promise<AsyncIterable<Uint8Array>>;
  has(hash: string): Promise<boolean>;
  remove(hash: string): Promise<void>;
  /** Everything that is kept, what was not finished too, with when it was written last. */
  list(): Promise<{ readonly hash: string; readonly modifiedAt: Date }[]>;
};

export function createStagedFiles(directory: string, limit: number): StagedFiles {
  const pathOf = (hash: string) => join(/* turbopackIgnore: true */ directory, hash);
  return {
    async stage(bytes) {
      await mkdir(/* turbopackIgnore: true */ directory, { recursive: true });
      const partial = pathOf(`${randomUUID()}.partial`);
      const file = await open(/* turbopackIgnore: true */ partial, 'wx');
      const hash = createHash('sha256');
      let size = 0;
      try {
        for await (const chunk of bytes) {
          size += chunk.length;
          if (size > limit) throw new AppError('too-large', `The file is larger than ${Math.round(limit / 2 ** 20)} MB.`);
          hash.update(chunk);
          await file.write(chunk);
        }
        await file.sync();
        await file.close();
        const name = `${hash.digest('hex')}-${randomUUID().slice(0, 8)}`;
        await rename(/* turbopackIgnore: true */ partial, pathOf(name));
        return { hash: name, bytes: size };
      } catch (error) {
        await file.close().catch(() => undefined);
        await rm(/* turbopackIgnore: true */ partial, { force: true });
        throw error;
      }
    },

    async read(hash) {
      const path = pathOf(hash);
      const found = await stat(/* turbopackIgnore: true */ path).catch(() => null);
      if (found === null) throw new AppError('not-found', 'The uploaded file is gone: upload it again.');
      return createReadStream(/* turbopackIgnore: true */ path);
    },

    has: (hash) =>
      stat(/* turbopackIgnore: true */ pathOf(hash)).then(
        () => true,
        () => false,
      ),

    remove: (hash) => rm(/* turbopackIgnore: true */ pathOf(hash), { force: true }),

    async list() {
      const names = await readdir(/* turbopackIgnore: true */ directory).catch(() => []);
      const all = await Promise.all(
        names.map(async (hash) => ({ hash, found: await stat(/* turbopackIgnore: true */ pathOf(hash)).catch(() => null) })),
      );
      return all.flatMap(({ hash, found }) => (found === null ? [] : [{ hash, modifiedAt: found.mtime }]));
    },
  };
}
