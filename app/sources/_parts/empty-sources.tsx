import Link from 'next/link';
import type { SourceQuery } from '#lib/usecases/sources/source-query.ts';
import type { SourceList } from '#lib/usecases/sources/sources-view.ts';
import { type Params, withParams } from '../../_ui/links.ts';

type Props = { readonly view: SourceList; readonly query: SourceQuery; readonly params: Params };

/** A list without sources says what to do next. */
export function EmptySources({ view: { corpus, page }, query, params }: Props) {
  if (corpus[corpus.shown] === 0)
    return (
      <p className="empty">
        There is no article yet. <Link href="/ingest">Paste one or upload files</Link>, or{' '}
        <Link href="/">load the demonstration corpus</Link>.
      </p>
    );
  if (page > 1) return <p className="empty">The list ends before this page.</p>;
  return (
    <p className="empty">
      No such source was found in the articles that fit these filters.{' '}
      {query.class === 'all' ? (
        'Take a filter away, or clear them all.'
      ) : (
        <Link href={withParams(params, { class: 'all', page: null })}>Look among sources of all classes</Link>
      )}
    </p>
  );
}
