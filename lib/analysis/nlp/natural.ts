import pattern from 'natural/lib/natural/sentiment/English/pattern-sentiment-en.json' with { type: 'json' };
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import tokenizers from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

/** Initials (U.S.), numbers with their units (4.2bn, 8th), words with inner apostrophes and hyphens, runs of dots or dashes, single marks. Every repeat is bounded. */
const TOKEN =
  /(?:\p{L}\.){2,8}|\p{N}[\p{N}\p{L}]{0,23}(?:[.,:]\p{N}[\p{N}\p{L}]{0,11}){0,6}|[\p{L}_][\p{L}\p{M}\p{N}_]{0,39}(?:['’‑-][\p{L}\p{N}]{1,24}){0,3}|\.{2,64}|-{2,64}|'{2}|`{2}|\S/gu;

const tokenizer = new tokenizers.RegexpTokenizer({ pattern: TOKEN, gaps: false });

/** The tokens of a text in order; between two of them there is only white space. */
export function tokenize(text: string): readonly string[] {
  return tokenizer.tokenize(text) ?? [];
}

const LONGEST = 64;
const CACHE = 50_000;
const stems = new Map<string, string>();

/** The Porter stem of a lower-case word; words over 64 units are their own stem. Results are remembered, for at most 50,000 words. */
export function stem(word: string): string {
  if (word.length > LONGEST) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemmer.stem(word);
  if (stems.size >= CACHE) stems.clear();
  stems.set(word, made);
  return made;
}

const subjectivities = new Map<string, number>();
const adjectives = new Set<string>();
for (const [word, entry] of Object.entries(pattern)) {
  subjectivities.set(word, Number(entry.subjectivity));
  if (entry.pos === 'JJ') adjectives.add(word);
}

/** How subjective a word is in itself, 0–1 (the Pattern subjectivity lexicon of De Smedt & Daelemans 2012, as `natural` carries it); 0 for words that it does not list. */
export function subjectivity(word: string): number {
  return subjectivities.get(word) ?? 0;
}

/** Whether that lexicon lists the word as an adjective. */
export function isAdjective(word: string): boolean {
  return adjectives.has(word);
}
