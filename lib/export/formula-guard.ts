/**
 * The start of a line that a spreadsheet may take for a formula: a tab, `= + - @` or their full-width forms after nothing but white
 * space (OWASP, CSV Injection).
 */
const FORMULA = /(^|\r\n|\r|\n)(?=[^\S\r\n]*[\t=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const STARTS_WITH_BREAK = /^[^\S\r\n]*[\r\n]/;

/** The text with an apostrophe before every line that could be read as a formula, and before a text that begins with a line break. */
export function guardFormulas(text: string): string {
  const guarded = text.replace(FORMULA, "$1'");
  return STARTS_WITH_BREAK.test(guarded) ? `'${guarded}` : guarded;
}
