import type { TrendStep } from '#lib/usecases/comparisons/compare-view.ts';
import type { OutletTrend } from '#lib/usecases/outlets/read-trend.ts';
import { toSearchParams } from '#lib/usecases/reading/filters.ts';
import type { Params } from '../../../_ui/links.ts';
import { TrendChart } from '../../../_ui/trend-chart.tsx';
import { withinDays } from '../../../_ui/trend-points.ts';
import { footOf, type OutletShown } from './outlet-scope.ts';

type Props = {
  readonly shown: OutletShown;
  readonly trend: OutletTrend;
  readonly hue: number;
  readonly step: TrendStep;
  readonly zone: string;
  readonly params: Params;
};

/** How the chosen measure of the outlet goes over time. */
export function Trend({ shown, trend, hue, step, zone, params }: Props) {
  const { outlet, filters } = shown;
  const articles = (slug: string, from: string, to: string) => {
    const days = withinDays(filters, from, to);
    const query = toSearchParams({ ...filters, ...days, outlets: [slug] });
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
      foot={footOf(shown)}
      about={outlet.name}
      file={`caveat-${outlet.slug}-${trend.measure.name}-trend`}
    />
  );
}
