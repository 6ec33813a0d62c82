import type { Verdict } from '../model/classified.ts';
import { lineKey } from '../model/line.ts';
import type { OutletMemory } from '../model/memory.ts';
import type { PageFacts } from './page-facts.ts';
import { FEWEST_WORDS } from './repeats.ts';

/** From so many articles, and from such a share of an outlet's articles, a line recurs there (METHODS §1). */
export const FEWEST_ARTICLES = 3;
export const LEAST_SHARE = 0.1;
/** Of the lines that `outletMemory` keeps, nine in ten and more are furniture on outlets at hand (docs/methods/roles.md). */
export const CONFIDENCE = 0.9;

/** A longer line that recurs is a passage that was printed again. */
const MOST_WORDS = 100;
/** Two figures, and one in ten words: a table or a market report, whose figures are what it says. */
const FEWEST_FIGURES = 2;
const FIGURE_SHARE = 0.1;
/** An article that shares more of its body than this is a copy or a later version of others. */
const MOST_OF_BODY = 0.5;

const FIGURE = /\d/;
const SPACE = /\s{1,100}/;
const ASKED = /\b(?:declin|refus|respond|return|reach|availabl)\w{0,6}\b.{0,80}\bcomments?\b/i;

/** Whether a line that recurs can be furniture: no heading of a format, no figures, no sentence about who was asked for comment. */
function canBeFurniture(line: string): boolean {
  const words = line.trim().split(SPACE);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || ASKED.test(line)) return false;
  const figures = words.filter((word) => FIGURE.test(word)).length;
  return figures < FEWEST_FIGURES || figures < FIGURE_SHARE * words.length;
}

/**
 * What to remember of the lines that recur in an outlet: those of 8 to 100 words that are no figures and no formula of reporting.
 * Shorter ones are mostly headings of a format (`What happens next`), which are text of the article.
 */
export function outletMemory(recurring: readonly string[]): OutletMemory {
  return new Set(recurring.filter(canBeFurniture).map(lineKey));
}

/** The blocks of body that the outlet's memory knows; none where they are more than half of the body's words. */
export function rememberedBlocks(page: PageFacts, verdicts: readonly Verdict[], memory: OutletMemory): ReadonlySet<number> {
  const found = new Set<number>();
  if (memory.size === 0) return found;
  let known = 0;
  let all = 0;
  page.facts.forEach(({ text, words }, block) => {
    if (verdicts[block].role !== 'body') return;
    all += words;
    if (words > MOST_WORDS || !memory.has(lineKey(text))) return;
    known += words;
    found.add(block);
  });
  return known > MOST_OF_BODY * all ? new Set() : found;
}
