import { FEWEST_STORIES, type SharedStories } from '#lib/usecases/comparisons/shared-stories-view.ts';
import { table } from './output.ts';

/** A difference, or that there is too little for one. */
export const figure = (value: number | null, digits = 4) => (value === null ? 'too few' : value.toFixed(digits));

/** An interval; nothing where there is none. */
export const between = (low: number | null, high: number | null, digits = 4) =>
  low === null || high === null ? '' : `${low.toFixed(digits)} to ${high.toFixed(digits)}`;

/** Differences within the stories that both of a pair covered, as lines; where they are too few, how many more are needed. */
export function storyDifferenceTable(differences: SharedStories['differences']): string {
  const lines = differences.map(({ a, b, stories, value, low, high, q }) => [
    a,
    b,
    stories,
    value === null ? `${FEWEST_STORIES - stories} more needed` : figure(value),
    between(low, high),
    q === null ? '' : q.toFixed(3),
  ]);
  return table(['outlet', 'less', 'shared stories', 'difference', '95 % interval', 'q'], lines);
}
