import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { openRuntime } from '#lib/runtime.ts';
import { exportReport } from '#lib/usecases/export/export-report.ts';
import { readDataPackage } from '#lib/usecases/export/read-export.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { parseSelection } from '#lib/usecases/sources/source-query.ts';
import { ANSWERED } from '../exit.ts';
import { say, write } from '../output.ts';
import { type Given, searchParams } from '../search-params.ts';

type Options = Given & { readonly format?: string; readonly output?: string };

async function* packageChunks(text: Promise<unknown>): AsyncGenerator<string> {
  yield `${JSON.stringify(await text, null, 2)}\n`;
}

/** Writes a file under its name only once it is whole; answers its size and SHA-256. */
async function toFile(name: string, chunks: AsyncIterable<string>): Promise<{ bytes: number; hash: string }> {
  const sha256 = createHash('sha256');
  const partial = `${name}.partial`;
  let bytes = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      sha256.update(chunk);
      bytes += Buffer.byteLength(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(counted, createWriteStream(partial));
    await rename(partial, name);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { bytes, hash: sha256.digest('hex') };
}

/** Writes a table, or `datapackage` for the dictionary of all of them, to stdout or a file. */
export async function run(table: string, { format = 'csv', output, ...options }: Options): Promise<number> {
  const params = searchParams(options);
  const [filters, asked] = [parseFilters(params), parseSelection(params)];
  const runtime = await openRuntime();
  try {
    const chunks =
      table === 'datapackage'
        ? packageChunks(readDataPackage(runtime, filters, { now: new Date(), digest: true }))
        : (await exportReport(runtime, table, format, filters, { asked })).chunks;
    if (output === undefined) for await (const chunk of chunks) await write(chunk);
    else {
      const { bytes, hash } = await toFile(output, chunks);
      say(`${output}: ${bytes} bytes, sha256:${hash}`);
    }
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
