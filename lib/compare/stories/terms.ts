import { COMMON_WORDS } from './common-words.ts';

/** What an article is about: terms with their weights in the article, heaviest first. */
export type Terms = readonly (readonly [term: string, weight: number])[];

const WORD = /[\p{L}\p{N}]{1,64}(?:['’.-][\p{L}\p{N}]{1,64}){0,4}/gu;
const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?:\n“"]/;
/** Words of the lead, and how often a word there or in the title counts; a pair of neighbouring words counts less than a word. */
const LEAD_WORDS = 80;
const LEAD = 3;
const TITLE = 5;
const PAIR = 0.7;
/** A name weighs twice as much as another term. */
const NAME = 2;
const MOST_TERMS = 150;
const SHORTEST = 3;

type Counts = { readonly times: Map<string, number>; readonly names: Set<string> };

function plain(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '').replace(/['.]/g, '');
  return lower.length > 4 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

const tellsNothing = (term: string) => term.length < SHORTEST || COMMON_WORDS.has(term);

/** Counts the words and pairs of words of a text, `leadTimes` for each within the first words, once for the others. */
function count(text: string, leadTimes: number, { times, names }: Counts): void {
  const add = (term: string, n: number) => times.set(term, (times.get(term) ?? 0) + n);
  let before: string | null = null;
  let end = 0;
  let n = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    const starts = n === 0 || SENTENCE_END.test(gap);
    const weight = n++ < LEAD_WORDS ? leadTimes : 1;
    const term = plain(match[0]);
    end = match.index + match[0].length;
    if (tellsNothing(term)) {
      before = null;
      continue;
    }
    add(term, weight);
    if (!starts && CAPITAL.test(match[0])) names.add(term);
    if (before !== null && gap === ' ') add(`${before} ${term}`, weight * PAIR);
    before = term;
  }
}

/**
 * The terms of an article: its words and pairs of neighbouring words without the common ones, by 1 + ln of how often they stand there
 * (Salton & Buckley 1988), lead and title counting more, names twice. At most 150.
 */
export function storyTerms(title: string, body: string): Terms {
  const counts: Counts = { times: new Map(), names: new Set() };
  count(title, TITLE, counts);
  count(body, LEAD, counts);
  const weights = [...counts.times].map(([term, n]) => [term, n, counts.names.has(term) ? NAME : 1] as const);
  return weights
    .sort((a, b) => b[1] * b[2] - a[1] * a[2])
    .slice(0, MOST_TERMS)
    .map(([term, n, name]) => [term, Math.round(100 * name * Math.max(0.5, 1 + Math.log(n))) / 100]);
}
