import type { FamilyView } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { formatCount, formatPeriod, plural } from '../../../_ui/format.ts';
import { kindName } from '../../../_ui/names.ts';

const PLACEMENTS: Readonly<Record<string, string>> = { lead: 'before the article', inline: 'within it', tail: 'after it' };
const SCOPES: Readonly<Record<string, string>> = { article: 'this article', site: 'the whole site', author: 'the author' };

type Counted = readonly { readonly value: string; readonly articles: number }[];

function Split({ rows, nameOf }: { readonly rows: Counted; readonly nameOf: (value: string) => string }) {
  return rows.map(({ value, articles }) => `${nameOf(value)} (${formatCount(articles)})`).join(', ');
}

/** What is known of a family besides its words. */
export function FamilyFacts({ view }: { readonly view: FamilyView }) {
  const { kinds, placements, scopes, articles, undated, repeated, firstSeen, lastSeen, outlets } = view;
  return (
    <dl className="pairs family-facts">
      <dt>Articles</dt>
      <dd>
        {formatCount(articles)} in {plural(outlets.length, 'outlet')}
        {undated > 0 && `; ${formatCount(undated)} without a date`}
      </dd>
      <dt>Seen</dt>
      <dd>{firstSeen === null ? 'in articles without a date only' : formatPeriod(firstSeen, lastSeen)}</dd>
      <dt>Kind</dt>
      <dd>
        <Split rows={kinds} nameOf={kindName} />
      </dd>
      <dt>Stands</dt>
      <dd>
        <Split rows={placements} nameOf={(value) => PLACEMENTS[value] ?? value} />
      </dd>
      <dt>Is about</dt>
      <dd>
        <Split rows={scopes} nameOf={(value) => SCOPES[value] ?? value} />
      </dd>
      <dt>Repeated</dt>
      <dd>{repeated === 0 ? 'in no article' : `more than once in ${plural(repeated, 'article')}`}</dd>
    </dl>
  );
}
