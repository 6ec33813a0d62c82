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

/** Words that are common in English and in no other language. */
const ENGLISH_WORDS = /\b(?:the|and|that|with|from|which|were|been|this|they|their|would|said|who|what)\b/gi;
/** So many of them in each half of the short sample are half of what English news has there, and more than English names bring into another language. */
const PLAINLY_ENGLISH = 4;

function hasEnglishWords(sample: string): boolean {
  ENGLISH_WORDS.lastIndex = 0;
  let n = 0;
  while (n < PLAINLY_ENGLISH && ENGLISH_WORDS.test(sample)) n++;
  return n === PLAINLY_ENGLISH;
}

/** Whether the function words say English throughout, which is cheaper to see than n-grams. */
function isPlainlyEnglish(sample: string): boolean {
  const half = sample.length >> 1;
  return hasEnglishWords(sample.slice(0, half)) && hasEnglishWords(sample.slice(half));
}

function detect(text: string): { readonly language: string; isReliable(): boolean } {
  const short = text.slice(0, SHORT_SAMPLE);
  if (isPlainlyEnglish(short)) return { language: ENGLISH, isReliable: () => true };
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
