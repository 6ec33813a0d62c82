import { lineKey } from '#lib/analysis/model/line.ts';

/** The lead-in of an agency: a place, its agency in brackets, a dash. */
const LEAD_IN = /^[^()]{0,80}\(([^()]{1,40})\)\s{0,3}[-–—]{1,3}$/u;
const CLOCK = /\b[ap]\.?\s?m\b\.?/giu;
const DATE_WORDS = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday ' +
    'gmt utc bst cet est edt et pst pdt pt'
  ).split(' '),
);
const EDGE = '|';

const wordsOf = (text: string) => lineKey(text).split(' ');

/**
 * The words by which wordings are compared: those of the line's key without what varies from one day to the next (digits, months, days of
 * the week, times), and of an agency's lead-in the agency alone. A wording of nothing else keeps all its words.
 */
export function comparableWords(text: string): readonly string[] {
  const leadIn = LEAD_IN.exec(text.trim());
  const words = wordsOf((leadIn === null ? text : leadIn[1]).replace(CLOCK, ' '));
  const lasting = words.filter((word) => word !== '' && !DATE_WORDS.has(word));
  return lasting.length > 0 ? lasting : wordsOf(text);
}

/** The distinct pairs of neighbouring words, with a mark before the first and after the last, so that a single word has two. */
export function shinglesOf(words: readonly string[]): readonly string[] {
  const marked = [EDGE, ...words, EDGE];
  const shingles = new Set<string>();
  for (let i = 1; i < marked.length; i++) shingles.add(`${marked[i - 1]} ${marked[i]}`);
  return [...shingles];
}
