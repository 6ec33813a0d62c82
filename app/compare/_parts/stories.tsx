import { StoryDifferences } from '../../_ui/story-differences.tsx';
import { sharedStoriesHref } from '../../_ui/story-pairs.ts';
import { footOf, type Shown } from './compared-foot.ts';

/** Differences within the stories that both outlets covered; where there are too few of them, why. */
export function Stories({ shown }: { readonly shown: Shown }) {
  const { comparison, filters } = shown;
  const { chosen, outlets, storyDifferences } = comparison;
  const kept = { filters, corpus: comparison.corpus.shown };
  return (
    <section className="section" aria-labelledby="stories">
      <StoryDifferences
        pairs={{ measure: chosen, outlets, differences: storyDifferences }}
        id="stories"
        foot={footOf(shown)}
        file={`caveat-compare-${chosen.name}-stories`}
        storiesOf={(a, b) => sharedStoriesHref(kept, [a, b])}
      />
    </section>
  );
}
