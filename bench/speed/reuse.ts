import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { createReuseIndex } from '#lib/compare/reuse/reuse-index.ts';
import { bodyShingles } from '#lib/compare/reuse/shingles.ts';
import { sketchOf } from '#lib/compare/reuse/sketch.ts';
import { storyTerms } from '#lib/compare/stories/terms.ts';
import { type Timing, time } from './timing.ts';

const INDEXED = 100_000;
const SKETCH = 36;
const SEED = 1;

/** Articles a second that are signed for copies and stories, looked up among 100,000 others and added to them. */
export function indexing(texts: readonly string[]): Timing {
  const random = xoroshiro128plus(SEED);
  const index = createReuseIndex();
  for (let id = 0; id < INDEXED; id++)
    index.add(
      id,
      Array.from({ length: SKETCH }, () => uniformInt(random, -(2 ** 31), 2 ** 31 - 1)),
    );
  let next = INDEXED;
  return time(texts, (text) => {
    const sketch = sketchOf(bodyShingles([text]).all);
    storyTerms('', text);
    index.candidates(sketch);
    index.add(next++, sketch);
  });
}
