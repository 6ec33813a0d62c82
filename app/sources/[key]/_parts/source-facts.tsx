import type { SourceView } from '#lib/usecases/sources/sources-view.ts';
import { formatCount, formatPeriod, plural } from '../../../_ui/format.ts';
import { className } from '../../../_ui/names.ts';

const LONGEST_LIST = 12;

type Counted = readonly { readonly value: string; readonly acts: number }[];

/** Values with their acts, the most frequent first; of a long list the first. */
function listed(rows: Counted, nameOf: (value: string) => string = (value) => value): string {
  const names = rows.slice(0, LONGEST_LIST).map(({ value, acts }) => `${nameOf(value)} (${formatCount(acts)})`);
  const more = rows.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
}

/** What is known of a source besides its words. */
export function SourceFacts({ view }: { readonly view: SourceView }) {
  const { articles, outlets, acts, words, share, firstSeen, lastSeen, names, classes, stances, types } = view;
  return (
    <dl className="pairs family-facts">
      <dt>Speaks</dt>
      <dd>
        {plural(acts, 'time')} in {plural(articles, 'article')} of {plural(outlets, 'outlet')}, with {plural(words, 'word')}:{' '}
        {(100 * share).toFixed(1)} % of all that these articles attribute to anyone
      </dd>
      <dt>Seen</dt>
      <dd>{firstSeen === null ? 'in articles without a date only' : formatPeriod(firstSeen, lastSeen)}</dd>
      <dt>Printed as</dt>
      <dd>
        {listed(
          names.map(({ name, acts: n }) => ({ value: name, acts: n })),
          (name) => `“${name}”`,
        )}
      </dd>
      <dt>Class</dt>
      <dd>{listed(classes, className)}</dd>
      <dt>Cues</dt>
      <dd>{listed(stances)}</dd>
      <dt>Quoted</dt>
      <dd>{listed(types)}</dd>
    </dl>
  );
}
