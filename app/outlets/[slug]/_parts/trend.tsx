import type { TrendStep } from '#lib/usecases/compare-view.ts';
import { type Filters, toSearchParams } from '#lib/usecases/filters.ts';
import type { OutletView } from '#lib/usecases/outlet-view.ts';
import type { OutletTrend } from '#lib/usecases/read-trend.ts';
import { chartFoot } from '../../../_ui/describe-filters.ts';
import type { Params } from '../../../_ui/links.ts';
import { TrendChart } from '../../../_ui/trend-chart.tsx';

type Props = {
  readonly outlet: OutletView;
  readonly trend: OutletTrend;
  readonly filters: Filters;
  readonly hue: number;
  readonly step: TrendStep;
  readonly zone: string;
  readonly params: Params;
};

/** How the chosen measure of the outlet goes over time. */
export function Trend({ outlet, trend, filters, hue, step, zone, params }: Props) {
  const articles = (slug: string, from: string, to: string) => {
    const query = toSearchParams({ ...filters, corpus: outlet.corpus.shown, outlets: [slug], from, to });
    query.set('sort', trend.measure.name);
    return `/articles?${query}`;
  };
  return (
    <TrendChart
      measure={trend.measure}
      lines={[{ slug: outlet.slug, name: outlet.name, hue, points: trend.points }]}
      step={step}
      zone={zone}
      versions={trend.versions}
      params={params}
      articles={articles}
      foot={chartFoot(outlet, { ...filters, outlets: [] }, new Map())}
      file={`caveat-${outlet.slug}-${trend.measure.name}-trend`}
    />
  );
}
