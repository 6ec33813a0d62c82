import { TABLE_WORDS } from './weights.ts';

const numbers = new Map(TABLE_WORDS.map((word, k) => [word, k + 1]));

/** The number of a common word by its spelling key, from 1; 0 for one that the table does not know, as it knows no names and no numbers. */
export function wordNumber(key: string): number {
  return numbers.get(key) ?? 0;
}
