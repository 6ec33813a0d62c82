import { fold } from '#lib/store/fold.ts';

const MOST_TERMS = 10;

const split = (text: string) =>
  text
    .split(/\s+/u)
    .filter((term) => term !== '')
    .slice(0, MOST_TERMS);

/** The words of a search as folded texts hold them; of more than 10 the first. */
export function foldedTerms(search: string | null): string[] {
  return search === null ? [] : split(fold(search));
}

/** The same for texts that are kept as printed: in lower case, with one kind of apostrophe. */
export function printedTerms(search: string | null): string[] {
  return search === null ? [] : split(search.toLowerCase().replace(/[‘’]/g, "'"));
}
