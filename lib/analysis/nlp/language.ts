import { eld } from 'eld/extrasmall';

const SAMPLE = 2000;

/**
 * The language of a text as an ISO 639-1 code, from its first 2,000 units (eld, n-gram statistics); null where the
 * detector gives no reliable answer.
 */
export function languageOf(text: string): string | null {
  const result = eld.detect(text.slice(0, SAMPLE));
  return result.language !== '' && result.isReliable() ? result.language : null;
}
