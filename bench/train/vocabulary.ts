import { type Document, WORD } from '#lib/analysis/model/document.ts';
import { formOf } from '#lib/analysis/score/opinion/reading.ts';

const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;

type Count = { small: number; capital: number };

function countForms(doc: Document, counts: Map<string, Count>): void {
  for (const { first, last } of doc.sentences) {
    for (let i = first + 1; i < last; i++) {
      if (doc.tokens.kind[i] !== WORD) continue;
      const form = formOf(doc.tokens.lower[i]);
      const count = counts.get(form) ?? { small: 0, capital: 0 };
      counts.set(form, count);
      if (UPPER.test(doc.text[doc.tokens.start[i]])) count.capital++;
      else count.small++;
    }
  }
}

/**
 * A test of whether a term may enter a vocabulary: each of its words stands in small letters at least twice as often as with a capital
 * inside sentences, so that names of people, places and outlets stay out. First person forms are let in.
 */
export function lexicalTerms(docs: Iterable<Document>): (term: string) => boolean {
  const counts = new Map<string, Count>();
  for (const doc of docs) countForms(doc, counts);
  const isLexical = (form: string) => {
    if (form === 'i' || form.startsWith("i'")) return true;
    const count = counts.get(form);
    return count !== undefined && count.small >= 2 * count.capital && count.small > 0;
  };
  return (term) => term.split(' ').every((part) => !LETTER.test(part) || part === 'N' || isLexical(part));
}
