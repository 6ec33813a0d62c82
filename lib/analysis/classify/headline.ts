import type { Bodies } from './body.ts';
import { isRuledOut } from './body.ts';
import type { BlockFacts } from './facts.ts';
import type { PageFacts } from './page-facts.ts';

const LONG_ENOUGH = 5;
const STRONG = 0.9;

/** The first block that the article's text surely has begun with: body, and a sentence or a dozen words; the number of blocks where there is none. */
export function firstProse(page: PageFacts, { body }: Bodies): number {
  const found = page.facts.findIndex(
    (block, i) => body[i] === 1 && (block.stops || block.words >= 12) && !(block.titleLike && block.words < 12),
  );
  return found < 0 ? page.facts.length : found;
}

function byMarkup(page: PageFacts, before: number): number {
  let best = -1;
  let confidence = 0;
  for (let i = 0; i < before; i++) {
    const { words } = page.facts[i];
    const own = page.cues[i].role === 'headline' ? page.cues[i].confidence : 0;
    if (words >= 2 && own > 0 && own >= confidence) {
      best = i;
      confidence = own;
    }
  }
  return best;
}

/** Marks that part the names of a site or a section rather than the words of a headline. */
export const SEPARATORS = / [|»›•·] /;
/** A headline and a standfirst: more title-like lines in a row are a list, and the last of it is the article's own. */
const LONGEST_RUN = 2;

/** A title, or two short sentences in a row of which the second has no stop. */
function couldBeTitle({ text, titleLike, stops, words, sentences }: BlockFacts): boolean {
  return titleLike || (sentences === 2 && !stops && words >= LONG_ENOUGH && words <= 20 && !/[:,;]$/.test(text));
}

function byShape(page: PageFacts, before: number): number {
  const isCandidate = (i: number) => {
    const { words, kind, text } = page.facts[i];
    if (!couldBeTitle(page.facts[i]) || words < 3 || SEPARATORS.test(text) || (page.html && kind !== 'heading')) return false;
    return !isRuledOut(page, i) && page.cues[i].confidence < STRONG;
  };
  const candidates = page.facts.slice(0, before).flatMap((_, i) => (isCandidate(i) ? [i] : []));
  const long = candidates.filter((i) => page.facts[i].words >= LONG_ENOUGH);
  const from = long.length > 0 ? long : candidates;
  if (from.length === 0) return -1;
  return from.length > LONGEST_RUN && from.at(-1) === from[0] + from.length - 1 ? from[from.length - 1] : from[0];
}

/** The headline's block, -1 where there is none: by markup, else the first title-like line before the text begins. */
export function headlineOf(page: PageFacts, bodies: Bodies): number {
  const before = firstProse(page, bodies);
  if (before === page.facts.length && page.facts.length > 1 && !page.html) return byShape(page, Math.min(before, 3));
  const marked = page.html ? byMarkup(page, Math.min(page.facts.length, before + 2)) : -1;
  return marked >= 0 ? marked : byShape(page, before);
}
