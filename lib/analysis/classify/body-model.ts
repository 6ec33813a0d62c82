import { isProse } from './context-features.ts';
import type { PageFacts } from './page-facts.ts';

const FEW = 4;

/** Probability of body per block. */
export function bodyProbabilities(page: PageFacts): Float64Array {
  return Float64Array.from(page.facts, ({ words, stops, titleLike, linkDensity }, i) => {
    if (linkDensity > 0.6) return 0.1;
    if (page.cues[i].confidence >= 0.6) return 0.2;
    if (isProse(page, i)) return 0.95;
    return stops && words >= FEW && !titleLike ? 0.7 : 0.2;
  });
}
