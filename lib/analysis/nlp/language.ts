import { eld } from 'eld/extrasmall';

const SAMPLE = 2000;
const ENGLISH = 'en';

/** The detector reads no more than this many bytes of letters and single spaces, so as many letters are as good as the whole text. */
const READ = 400;
const SHORT_SAMPLE = 700;

function asciiLetters(text: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const small = text.charCodeAt(i) | 32;
    if (small >= 97 && small <= 122) n++;
  }
  return n;
}

function detect(text: string) {
  const short = text.slice(0, SHORT_SAMPLE);
  return eld.detect(asciiLetters(short) >= READ ? short : text.slice(0, SAMPLE));
}

/**
 * The language of a text as an ISO 639-1 code, from its first 2,000 units (eld, n-gram statistics); null where the
 * detector gives no reliable answer.
 */
export function languageOf(text: string): string | null {
  const result = detect(text);
  return result.language !== '' && result.isReliable() ? result.language : null;
}

/** The same where it is not English; null for English and for no reliable answer. How reliable the answer is costs more than the answer, so it is not asked about English. */
export function foreignLanguageOf(text: string): string | null {
  const result = detect(text);
  if (result.language === '' || result.language === ENGLISH) return null;
  return result.isReliable() ? result.language : null;
}
