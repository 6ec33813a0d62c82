import type { Page } from '../model/page.ts';

const WORD = /[\p{L}\p{N}]{1,60}/gu;
const RUN = 4;
const FEWEST_WORDS = 40;
const MOST_WORDS = 60_000;
const MARKUP = /<[^<>]{1,500}>/g;

const wordsOf = (text: string) => text.toLowerCase().match(WORD) ?? [];

/** The share of the words that stand in a run of four words that the body has too; a shorter text must be a line of the body. */
function shareOf(words: readonly string[], runs: ReadonlySet<string>, lines: ReadonlySet<string>): number {
  if (words.length < RUN) return words.length > 0 && lines.has(words.join(' ')) ? 1 : 0;
  let covered = 0;
  let until = 0;
  for (let i = 0; i + RUN <= words.length; i++) {
    if (!runs.has(words.slice(i, i + RUN).join(' '))) continue;
    covered += i + RUN - Math.max(i, until);
    until = i + RUN;
  }
  return Math.round((covered / words.length) * 1000) / 1000;
}

/**
 * For each block the share of its words, 0–1, that stand in the text of the article as the page's structured data gives it; null where
 * that gives none, or less than 40 words. Of longer texts the first 60,000 words are compared.
 */
export function declaredShares({ text, blocks }: Page, bodies: readonly string[]): readonly number[] | null {
  const runs = new Set<string>();
  const lines = new Set<string>();
  let n = 0;
  for (const body of bodies) {
    const plain = body.replace(MARKUP, '\n');
    const words = wordsOf(plain).slice(0, Math.max(0, MOST_WORDS - n));
    n += words.length;
    for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
    for (const line of plain.split('\n')) if (line.length < 200) lines.add(wordsOf(line).join(' '));
  }
  return n < FEWEST_WORDS ? null : blocks.map(({ start, end }) => shareOf(wordsOf(text.slice(start, end)), runs, lines));
}
