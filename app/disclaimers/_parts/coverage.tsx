import type { FamilyQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import type { Observatory } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import type { Filters } from '#lib/usecases/reading/filters.ts';
import { hueOf } from '../../_ui/chart-rows.ts';
import { CoverageChart } from '../../_ui/coverage-chart.tsx';
import { chartFoot } from '../../_ui/describe-filters.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { kindName } from '../../_ui/names.ts';
import { withinDays } from '../../_ui/trend-points.ts';
import { coverageLead } from './coverage-lead.ts';

type Props = {
  readonly view: Observatory;
  readonly query: FamilyQuery;
  readonly filters: Filters;
  readonly outlets: readonly { readonly slug: string; readonly name: string }[];
  readonly params: Params;
};

/** On how many articles disclaimers stand, by month, of each kind or at each outlet. */
export function Coverage({ view, query: { by, kind }, filters, outlets, params }: Props) {
  const names = new Map(outlets.map(({ slug, name }) => [slug, name]));
  const nameOf = (key: string) => (by === 'kind' ? kindName(key) : (names.get(key) ?? key));
  const hues = new Map(outlets.map(({ slug }, place) => [slug, hueOf(place)]));
  return (
    <CoverageChart
      id="coverage"
      title={by === 'kind' ? 'Coverage over time, by kind' : 'Coverage over time, by outlet'}
      lead={coverageLead(view.coverage, by, kind, nameOf)}
      lines={view.coverage.map((line, i) => ({ ...line, name: nameOf(line.key), hue: hues.get(line.key) ?? hueOf(i) }))}
      doing="carrying"
      foot={chartFoot(view, filters, names)}
      file={`caveat-disclaimers-by-${by}`}
      articles={(key, from, to) =>
        `/disclaimers${withParams(params, { [by]: key, ...withinDays(filters, from, to), page: null })}#families`
      }
    />
  );
}
