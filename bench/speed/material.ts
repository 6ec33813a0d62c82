import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readJsonl } from '../accuracy/jsonl.ts';

const MOST = 200;
const WORDS = { least: 500, most: 700 } as const;

/** Real articles of 500 to 700 words; none where the set is not at hand. */
export async function readTexts(dataDir: string): Promise<readonly string[]> {
  const file = join(dataDir, 'allsides-opinion/dev.jsonl');
  if (!existsSync(file)) return [];
  const rows = await readJsonl<{ text: string }>(file);
  const words = (text: string) => text.split(/\s+/).length;
  return rows
    .map(({ text }) => text)
    .filter((text) => words(text) >= WORDS.least && words(text) <= WORDS.most)
    .slice(0, MOST);
}

const SETS = ['scrapinghub', 'naeb', 'fundus'] as const;

async function readSet(dataDir: string, set: (typeof SETS)[number]): Promise<readonly string[]> {
  const file = join(dataDir, set, 'dev.jsonl');
  if (!existsSync(file)) return [];
  const rows = await readJsonl<{ html: string }>(file);
  return Promise.all(rows.map(async ({ html }) => gunzipSync(await readFile(join(dataDir, set, html))).toString('utf8')));
}

/** Real pages; none where the set is not at hand. */
export const readPages = (dataDir: string): Promise<readonly string[]> => readSet(dataDir, 'scrapinghub');

/** Real pages of all sets that are at hand. */
export async function readAllPages(dataDir: string): Promise<readonly string[]> {
  return (await Promise.all(SETS.map((set) => readSet(dataDir, set)))).flat();
}

const LARGE = { least: 270_000, most: 330_000 } as const;

/** Those of them of about 300 KB. */
export async function readLargePages(dataDir: string): Promise<readonly string[]> {
  return (await readAllPages(dataDir)).filter(({ length }) => length >= LARGE.least && length <= LARGE.most);
}
