import { isProse } from './context-features.ts';
import type { PageFacts } from './page-facts.ts';

const LABEL = /^[\p{L}][\p{L}\p{N} /&'-]{1,28}(?=: ?\S)/u;
const MOST_WORDS = 14;
const FEWEST = 4;
const SURE = 0.8;
const CUE = 0.3;

/** The label of a short line such as `Berth: north quay`, null for any other line and for one with a cue. */
function labelOf({ facts, cues }: PageFacts, i: number): string | null {
  const { words, norm } = facts[i];
  if (words > MOST_WORDS || cues[i].confidence >= CUE) return null;
  return LABEL.exec(norm)?.[0] ?? null;
}

type Seen = { n: number; parted: number; prose: number };

/**
 * Which lines give a fact under a label that recurs from paragraph to paragraph, as a list of players, films or rooms does: a label that
 * stands four times or more, with a paragraph that is surely body (`p` of .8) between half of them or more. Menus and boxes have none between.
 */
export function recurringFacts(page: PageFacts, p: Float64Array): Uint8Array {
  const labels = page.facts.map((_, i) => labelOf(page, i));
  const seen = new Map<string, Seen>();
  let prose = 0;
  labels.forEach((label, i) => {
    if (p[i] >= SURE && isProse(page, i)) prose++;
    if (label === null) return;
    const before = seen.get(label);
    if (before === undefined) seen.set(label, { n: 1, parted: 0, prose });
    else {
      before.n++;
      if (prose > before.prose) before.parted++;
      before.prose = prose;
    }
  });
  const isFact = (label: string | null) => {
    const all = label === null ? undefined : seen.get(label);
    return all !== undefined && all.n >= FEWEST && 2 * all.parted >= all.n - 1;
  };
  return Uint8Array.from(labels, (label) => Number(isFact(label)));
}
