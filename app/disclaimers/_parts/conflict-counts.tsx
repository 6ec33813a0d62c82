import Link from 'next/link';
import type { Observatory } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { plural } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { findingName } from '../../_ui/names.ts';

const OF_THE_LIST = { kind: null, wording: null, by: null, sort: null, direction: null, page: null, size: null };

/** How many articles do not fit what they declare, each number a way into the queue. */
export function ConflictCounts({ conflicts, params }: { readonly conflicts: Observatory['conflicts']; readonly params: Params }) {
  const query = { ...OF_THE_LIST, conflict: null };
  return (
    <section className="section" aria-labelledby="conflicts">
      <div className="section-head">
        <h2 id="conflicts">Conflicts queue</h2>
        <p>
          What articles declare against what is measured. <Link href={`/disclaimers/conflicts${withParams(params, query)}`}>Show all</Link>
        </p>
      </div>
      <ul className="plain-list conflict-counts">
        {conflicts.map(({ kind, articles }) => (
          <li key={kind}>
            {articles === 0 ? (
              <span className="muted">{findingName(kind)}: none</span>
            ) : (
              <Link href={`/disclaimers/conflicts${withParams(params, { ...query, conflict: kind })}`}>
                {findingName(kind)}: {plural(articles, 'article')}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
