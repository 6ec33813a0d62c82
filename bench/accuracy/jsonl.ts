import { readFile } from 'node:fs/promises';

/** The rows of a JSON Lines file. */
export async function readJsonl<T>(path: string): Promise<readonly T[]> {
  const content = await readFile(path, 'utf8');
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): T => JSON.parse(line));
}
