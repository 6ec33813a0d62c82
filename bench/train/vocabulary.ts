import { NUMBER_WORDS } from '#lib/analysis/lexicons/number-words.ts';
import { type Document, WORD } from '#lib/analysis/model/document.ts';
import { formOf } from '#lib/analysis/score/opinion/reading.ts';

const UPPER = /^\p{Lu}/u;
const FIGURE = /\p{N}/u;
const LETTER = /^\p{L}/u;

type Count = { small: number; capital: number };

function countForms(doc: Document, read: (lower: string) => string, counts: Map<string, Count>): void {
  for (const { first, last } of doc.sentences) {
    for (let i = first + 1; i < last; i++) {
      if (doc.tokens.kind[i] !== WORD) continue;
      const form = read(doc.tokens.lower[i]);
      const count = counts.get(form) ?? { small: 0, capital: 0 };
      counts.set(form, count);
      if (UPPER.test(doc.text[doc.tokens.start[i]])) count.capital++;
      else count.small++;
    }
  }
}

/** Which words may enter a vocabulary, by how they stand in texts. */
export type LexicalWords = { readonly isLexical: (word: string) => boolean; readonly isSeen: (word: string) => boolean };

const NUMBER_FORMS = new Set([...NUMBER_WORDS].flatMap((word) => [word, formOf(word)]));

/**
 * A word may enter when it stands in small letters at least twice as often as with a capital inside sentences, so that names of people,
 * places and outlets stay out, and is no number. First person forms are let in. `read` gives the form by which words are counted.
 */
export function lexicalWords(docs: Iterable<Document>, read: (lower: string) => string = (lower) => lower): LexicalWords {
  const counts = new Map<string, Count>();
  for (const doc of docs) countForms(doc, read, counts);
  return {
    isSeen: (word) => counts.has(word),
    isLexical(word) {
      if (word === 'i' || word.startsWith("i'")) return true;
      const count = counts.get(word);
      return count !== undefined && !NUMBER_FORMS.has(word) && count.small >= 2 * count.capital && count.small > 0;
    },
  };
}

/** A test of whether a term may enter a vocabulary of forms: each of its words may, has no figures, and is no outlet's address. */
export function lexicalTerms(docs: Iterable<Document>, outlets: Iterable<string>): (term: string) => boolean {
  const { isLexical } = lexicalWords(docs, formOf);
  const addresses = new Set([...outlets].flatMap((outlet) => [outlet, formOf(outlet)]));
  const isOpen = (part: string) => isLexical(part) && !FIGURE.test(part) && !addresses.has(part);
  return (term) => term.split(' ').every((part) => !LETTER.test(part) || part === 'N' || isOpen(part));
}
