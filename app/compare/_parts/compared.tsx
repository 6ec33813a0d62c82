import Link from 'next/link';
import { toSearchParams } from '#lib/usecases/reading/filters.ts';
import { formatCount } from '../../_ui/format.ts';
import { type Params, single, withParams } from '../../_ui/links.ts';
import { TrendChart } from '../../_ui/trend-chart.tsx';
import { withinDays } from '../../_ui/trend-points.ts';
import { articlesOf, footOf, type Shown } from './compared-foot.ts';
import { Differences } from './differences.tsx';
import { Forest } from './forest.tsx';
import { Smalls } from './smalls.tsx';
import { Spread } from './spread.tsx';
import { Stories } from './stories.tsx';

/** All articles or the same stories: what the differences are worked out on. */
function Mode({ within, params, shared }: { readonly within: boolean; readonly params: Params; readonly shared: number }) {
  return (
    <nav className="chart-sort" aria-label="What is compared">
      {within ? (
        <Link href={withParams(params, { stories: null })} scroll={false}>
          All articles
        </Link>
      ) : (
        <strong>All articles</strong>
      )}
      {' · '}
      {within ? (
        <strong>The same stories</strong>
      ) : (
        <Link href={withParams(params, { stories: 'same' })} scroll={false}>
          The same stories
        </Link>
      )}{' '}
      <span className="muted">({formatCount(shared)} shared)</span>
    </nav>
  );
}

/** The charts and tables of a comparison. */
export function Compared({ shown, params }: { readonly shown: Shown; readonly params: Params }) {
  const { comparison, filters, hues } = shown;
  const within = single(params.stories) === 'same';
  const csv = toSearchParams({ ...filters, corpus: comparison.corpus.shown });
  if (comparison.corpus.matching === 0) return <p className="empty">No article fits these filters. Take one away, or clear them all.</p>;
  const between = (slug: string, from: string, to: string) => {
    const [address, query] = articlesOf(shown, slug).split('?');
    const params = new URLSearchParams(query);
    const days = withinDays(filters, from, to);
    params.set('from', days.from);
    params.set('to', days.to);
    return `${address}?${params}`;
  };
  return (
    <>
      <Forest shown={shown} />
      <Mode within={within} params={params} shared={comparison.sharedStories} />
      {within ? <Stories shown={shown} /> : <Differences shown={shown} />}
      <p className="plain-note small">
        <a href={`/api/v1/export/comparisons.csv?${csv}`}>Download all differences as CSV</a>: every two of these outlets in every score.
      </p>
      <Spread shown={shown} />
      <TrendChart
        measure={comparison.chosen}
        lines={comparison.outlets.map(({ slug, name, trend }, i) => ({ slug, name, hue: hues[i], points: trend }))}
        step={comparison.step}
        zone={comparison.zone}
        versions={comparison.versions}
        params={params}
        articles={between}
        foot={footOf(shown)}
        file={`caveat-compare-${comparison.chosen.name}-trend`}
      />
      <Smalls shown={shown} params={params} />
    </>
  );
}
