import Link from 'next/link';
import type { SharedStories } from '#lib/usecases/comparisons/shared-stories-view.ts';
import { chartFoot } from '../../../_ui/describe-filters.ts';
import { plural } from '../../../_ui/format.ts';
import { StoryDifferences } from '../../../_ui/story-differences.tsx';
import { sameStoryHref, sharedStoriesHref } from '../../../_ui/story-pairs.ts';
import type { OutletShown } from './outlet-scope.ts';

type Props = { readonly shown: OutletShown; readonly partners: SharedStories };

/** How the outlet differs from those that share the most stories with it, within these stories. */
export function Partners({ shown, partners }: Props) {
  const { outlet, filters } = shown;
  const kept = { filters, corpus: partners.corpus.shown };
  const slugs = partners.outlets.map(({ slug }) => slug);
  const others = slugs.length - 1;
  return (
    <section className="section" aria-labelledby="partners">
      <div className="section-head">
        <h2 id="partners">Writing about the same events</h2>
        {others === 0 ? (
          <p>No other outlet has a story of {outlet.name} among these articles.</p>
        ) : (
          <p>
            {outlet.name} beside {others === 1 ? 'the one outlet' : `the ${others} outlets`} with the most stories in common.{' '}
            <Link href={sameStoryHref(kept, slugs, partners.measure)}>Compare {plural(others + 1, 'outlet')} in every respect</Link>
          </p>
        )}
      </div>
      {others > 0 && (
        <StoryDifferences
          pairs={partners}
          id="differences"
          heading="h3"
          pictureTitle={`${outlet.name}: ${partners.measure.title.toLowerCase()}, differences within the same stories`}
          foot={chartFoot(partners, { ...filters, outlets: [] }, new Map())}
          file={`caveat-${outlet.slug}-${partners.measure.name}-stories`}
          storiesOf={(a, b) => sharedStoriesHref(kept, [a, b])}
        />
      )}
    </section>
  );
}
