import type { Bodies } from './body.ts';
import { isRuledOut } from './body.ts';
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

function byShape(page: PageFacts, before: number): number {
  let short = -1;
  for (let i = 0; i < before; i++) {
    const { titleLike, words, kind } = page.facts[i];
    if (!titleLike || isRuledOut(page, i) || page.cues[i].confidence >= STRONG || (page.html && kind !== 'heading')) continue;
    if (words >= LONG_ENOUGH) return i;
    if (short < 0) short = i;
  }
  return short;
}

/** The headline's block, -1 where there is none: by markup, else the first title-like line before the text begins. */
export function headlineOf(page: PageFacts, bodies: Bodies): number {
  const before = firstProse(page, bodies);
  if (before === page.facts.length && page.facts.length > 1 && !page.html) return byShape(page, Math.min(before, 3));
  const marked = page.html ? byMarkup(page, Math.min(page.facts.length, before + 2)) : -1;
  return marked >= 0 ? marked : byShape(page, before);
}
