const END_MARKS = /[\s.:!?…»›>|*+•–—-]+$/;
const FRONT_MARKS = /^[\s«‹<|*+•–—-]+/;
const DIGITS = /\d[\d,.]*k?/g;

/** A line as the phrase lists hold it: digits as `#`, without marks at its borders. */
export function lineKey(norm: string): string {
  return norm.replace(DIGITS, '#').replace(FRONT_MARKS, '').replace(END_MARKS, '');
}
