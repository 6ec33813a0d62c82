const UPPER = /^\p{Lu}/u;

/** Whether the unit at `at` is a capital letter; false for letters outside the basic plane. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text.charAt(at));
}
