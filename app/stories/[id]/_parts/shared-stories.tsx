import Link from 'next/link';
import { MOST_COMPARED } from '#lib/usecases/comparisons/compare-query.ts';
import type { SharedStories as Shared } from '#lib/usecases/comparisons/shared-stories-view.ts';
import type { Filters } from '#lib/usecases/reading/filters.ts';
import { MEASURES } from '#lib/usecases/reading/measures.ts';
import { chartFoot } from '../../../_ui/describe-filters.ts';
import { FilterBar } from '../../../_ui/filter-bar.tsx';
import { MeasureField } from '../../../_ui/measure-field.tsx';
import { StoryDifferences } from '../../../_ui/story-differences.tsx';
import { sameStoryHref, sharedStoriesHref } from '../../../_ui/story-pairs.ts';

type Props = { readonly story: number; readonly shared: Shared; readonly filters: Filters; readonly outlets: number };

/** How the outlets of the story differ over all stories that they share, by the measure and filters of the address. */
export function SharedStories({ story, shared, filters, outlets }: Props) {
  const kept = { filters, corpus: shared.corpus.shown };
  const slugs = shared.outlets.map(({ slug }) => slug);
  return (
    <section className="section" aria-labelledby="same-stories">
      <div className="section-head">
        <h2 id="same-stories">These outlets over all stories that they share</h2>
        <p>
          <Link href={sameStoryHref(kept, slugs, shared.measure)}>Compare them in every respect</Link>
          {outlets > MOST_COMPARED && `: the first ${MOST_COMPARED} of ${outlets}`}.{' '}
          <Link href="/methods/comparing-outlets">How differences are worked out</Link>
        </p>
      </div>
      <FilterBar action={`/stories/${story}`} filters={filters} corpus={shared.corpus} outlets={[]} scroll={false}>
        <MeasureField measures={MEASURES} chosen={shared.measure.name} />
      </FilterBar>
      <StoryDifferences
        pairs={shared}
        id="differences"
        heading="h3"
        foot={chartFoot(shared, filters, new Map())}
        file={`caveat-stories-${shared.measure.name}`}
        storiesOf={(a, b) => sharedStoriesHref(kept, [a, b])}
      />
    </section>
  );
}
