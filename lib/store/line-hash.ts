import { createHash } from 'node:crypto';
import { lineKey } from '#lib/analysis/model/line.ts';

/** A line of more words is no furniture of a page. */
export const LONGEST_LINE = 150;

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex').slice(0, 16);

/** A hash that is the same for texts that differ only in case, accents, digits, punctuation and white space. */
export function wordingHash(text: string): string {
  return hashOf(lineKey(text));
}

/** The hash of a line by which its return in other articles is known; null for one without letters or of more than `LONGEST_LINE` words. */
export function lineHash(text: string, words: number): string | null {
  if (words > LONGEST_LINE) return null;
  const key = lineKey(text);
  return key === '' ? null : hashOf(key);
}
