import { bodyShingles, type Shingles } from '../reuse/shingles.ts';

/** Share of a sentence's five-word shingles that another text must have for the sentence to stand there too. */
const STANDS_THERE = 0.5;

function standsIn(sentence: Shingles, text: Shingles): boolean {
  let shared = 0;
  for (const hash of sentence.distinct) if (text.distinct.has(hash)) shared++;
  return shared >= STANDS_THERE * sentence.distinct.size;
}

/**
 * For each sentence of each text the numbers of the other texts in which it stands as well, at least by half of its five-word shingles; a
 * sentence of fewer than five words stands in none.
 */
export function sharedSentences(texts: readonly (readonly string[])[]): readonly (readonly (readonly number[])[])[] {
  const wholes = texts.map((sentences) => bodyShingles([sentences.join(' ')]).all);
  return texts.map((sentences, own) =>
    sentences.map((sentence) => {
      const shingles = bodyShingles([sentence]).all;
      if (shingles.distinct.size === 0) return [];
      return wholes.flatMap((whole, i) => (i !== own && standsIn(shingles, whole) ? [i] : []));
    }),
  );
}
