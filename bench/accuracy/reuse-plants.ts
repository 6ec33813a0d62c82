import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What is done to a text before it is planted as a copy. */
export const PLANTS = ['exact', 'trimmed', 're-headlined', 'edited'] as const;
export type Plant = (typeof PLANTS)[number];

const TRIMMED_TO = 0.6;
const EDITED = 0.2;
const LEAD_IN = 'EDGETOWN, Monday — As this paper has learned, the following was reported on the matter today.';

function trimmed(words: readonly string[]): readonly string[] {
  return words.slice(0, Math.round(TRIMMED_TO * words.length));
}

/** Every fifth word, on average, is left out, has another one before it, or is replaced by one from elsewhere in the text. */
function edited(words: readonly string[], seed: number): readonly string[] {
  const random = xoroshiro128plus(seed);
  return words.flatMap((word) => {
    if (uniformInt(random, 0, 999) >= 1000 * EDITED) return [word];
    const other = words[uniformInt(random, 0, words.length - 1)];
    return [[other], [other, word], []][uniformInt(random, 0, 2)];
  });
}

/** A copy of the body, changed. The same seed gives the same copy. */
export function plant(kind: Plant, body: string, seed: number): string {
  const words = body.split(/\s+/);
  if (kind === 'trimmed') return trimmed(words).join(' ');
  if (kind === 'edited') return edited(words, seed).join(' ');
  return kind === 're-headlined' ? `${LEAD_IN}\n${body}` : body;
}
