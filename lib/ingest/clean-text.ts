const NUL = /\0/g;

/** A text that every database and every later stage takes: well-formed UTF-16 without NUL. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(NUL, '');
}
