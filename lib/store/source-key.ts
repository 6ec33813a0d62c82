import { fold } from './fold.ts';

/** Longest name of a source that is kept, in UTF-16 units: an index on both databases holds it whole. */
const LONGEST = 200;

/** The name of a source as it is kept. */
export function keptName(printed: string): string {
  return printed.slice(0, LONGEST).toWellFormed();
}

/** What is the same for one name in all articles: the name without case and accents. */
export function sourceKey(printed: string): string {
  return fold(keptName(printed)).slice(0, LONGEST).toWellFormed();
}
