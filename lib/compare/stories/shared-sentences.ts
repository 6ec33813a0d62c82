import { bodyShingles, type Shingles, sharedShingles } from '../reuse/shingles.ts';

/** Share of a sentence's five-word shingles that another text must have for the sentence to stand there too. */
const STANDS_THERE = 0.5;

type Whole = { readonly words: string; readonly shingles: Shingles };

const plain = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,64}/gu)
      ?.join(' ') ?? ''
  } `;

const wholeOf = (text: string): Whole => ({ words: plain(text), shingles: bodyShingles([text]).all });

function standsIn(sentence: Whole, text: Whole): boolean {
  const { distinct } = sentence.shingles;
  if (distinct.length === 0) return sentence.words.trim() !== '' && text.words.includes(sentence.words);
  return sharedShingles(sentence.shingles, text.shingles) >= STANDS_THERE * distinct.length;
}

/**
 * For each sentence of each text the numbers of the other texts in which it stands as well: at least by half of its five-word shingles, or
 * word for word when it has fewer than five words.
 */
export function sharedSentences(texts: readonly (readonly string[])[]): readonly (readonly (readonly number[])[])[] {
  const wholes = texts.map((sentences) => wholeOf(sentences.join(' ')));
  return texts.map((sentences, own) =>
    sentences.map((text) => {
      const sentence = wholeOf(text);
      return wholes.flatMap((whole, i) => (i !== own && standsIn(sentence, whole) ? [i] : []));
    }),
  );
}
