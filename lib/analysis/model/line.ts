const MARKS = /\p{M}{1,50}/gu;
const NO_LETTERS = /[^\p{L}]{1,200}/gu;

/** What is the same in two printings of a line: its words without case, accents, digits, punctuation and white space; empty when it has no letter. */
export function lineKey(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(NO_LETTERS, ' ').trim();
}
