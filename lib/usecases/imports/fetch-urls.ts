import { AppError } from '#lib/errors.ts';
import { webAddress } from '#lib/ingest/canonical-url.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import type { ImportOptions } from '#lib/store/imports.ts';
import type { StagedFiles } from '#lib/store/staged-files.ts';
import { instantOf } from '../articles/instant.ts';
import { PAGES_FORMAT, pageLines } from './fetch-items.ts';
import { queueImport } from './start-import.ts';

type Deps = { readonly store: Store; readonly jobs: Jobs; readonly files: StagedFiles };

/** As many pages as one import fetches. */
export const MOST_PAGES = 100_000;

/** The addresses in a text, one a line; lines that begin with `#` are notes. */
export function addressesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/**
 * Queues an import that fetches the pages of the addresses, each once. Answers its id. Throws `AppError('invalid')` for what is no web address,
 * without any, with too many, or with a date that is none.
 */
export async function fetchUrls({ store, jobs, files }: Deps, addresses: readonly string[], options: ImportOptions): Promise<number> {
  if (options.publishedAt !== null && instantOf(options.publishedAt) === null)
    throw new AppError('invalid', `“${options.publishedAt}” is not a date: write it as 2026-10-06.`);
  const urls = new Set<string>();
  for (const address of addresses) {
    const url = webAddress(address);
    if (url === null)
      throw new AppError('invalid', `“${address.slice(0, 200)}” is no web address: it must begin with http:// or https://.`);
    urls.add(url);
  }
  if (urls.size === 0) throw new AppError('invalid', 'There is no address: give one a line.');
  if (urls.size > MOST_PAGES) throw new AppError('invalid', `These are ${urls.size} addresses: one import takes up to ${MOST_PAGES}.`);
  const staged = await files.stage(bytesOf(pageLines([...urls].map((url) => ({ url, publishedAt: null })))));
  const [first] = urls;
  const label = urls.size === 1 ? first : `${urls.size} pages`;
  const file = { name: 'list of pages', format: PAGES_FORMAT, ...staged };
  return store.transaction((tx) => queueImport(jobs, tx, { kind: 'urls', feedId: null, label, options, demo: false, files: [file] }));
}
