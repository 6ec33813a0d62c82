import Link from 'next/link';
import type { FamilyList } from '#lib/usecases/disclaimers/disclaimers-view.ts';

/** A list without families says what to do next. */
export function EmptyFamilies({ view }: { readonly view: FamilyList }) {
  const { corpus, page } = view;
  if (corpus[corpus.shown] === 0)
    return (
      <p className="empty">
        There is no article yet. <Link href="/ingest">Paste one or upload files</Link>, or{' '}
        <Link href="/">load the demonstration corpus</Link>.
      </p>
    );
  if (page > 1) return <p className="empty">The list ends before this page.</p>;
  return <p className="empty">No disclaimer was found in the articles that fit these filters. Take one away, or clear them all.</p>;
}
