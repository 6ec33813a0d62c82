import type { TrendStep, TrendStepPoint } from '#lib/usecases/comparisons/compare-view.ts';
import type { Measure } from '#lib/usecases/reading/measures.ts';
import { formatWithUnit, plural } from './format.ts';
import { stepName } from './trend-points.ts';

type Line = { readonly name: string; readonly points: readonly TrendStepPoint[] };
type Asked = { readonly measure: Measure; readonly step: TrendStep };

const byMean = (a: TrendStepPoint, b: TrendStepPoint) => a.mean - b.mean;

/** How far one outlet goes, by its steps of enough articles for an interval. */
function swingOf({ name, points }: Line, { measure, step }: Asked): { readonly width: number; readonly told: string } | null {
  const sure = points.filter(({ low }) => low !== null).sort(byMean);
  const [lowest, highest] = [sure[0], sure.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest) return null;
  const at = (point: TrendStepPoint) => `${formatWithUnit(point.mean, measure.unit)} (${stepName(point.from, step)})`;
  return { width: highest.mean - lowest.mean, told: `${name} goes from ${at(lowest)} at the lowest to ${at(highest)} at the highest.` };
}

/** What to see in the trend of some outlets: its time, and which of them moves the most among steps with enough articles. */
export function trendLead(lines: readonly Line[], steps: readonly string[], asked: Asked): string {
  const last = steps.at(-1);
  if (last === undefined) return 'No article with a value has a date.';
  const { step } = asked;
  const span = `${plural(steps.length, step)} from ${stepName(steps[0], step)} to ${stepName(last, step)}.`;
  const swings = lines.flatMap((line) => swingOf(line, asked) ?? []).sort((a, b) => b.width - a.width);
  if (swings.length === 0) return `${span} Too few ${step}s have the 15 articles of an interval to tell any change from chance.`;
  return `${span} ${lines.length === 1 ? '' : 'The widest: '}${swings[0].told}`;
}
