import Link from 'next/link';
import type { CorpusCounts } from '#lib/usecases/outlets/overview-view.ts';

/** A list without rows says what to do next. */
export function EmptyList({ corpus }: { readonly corpus: CorpusCounts }) {
  if (corpus[corpus.shown] > 0) return <p className="empty">No article fits these filters. Take one away, or clear them all.</p>;
  return (
    <p className="empty">
      There is no article yet. <Link href="/ingest">Paste one or upload files</Link>, or <Link href="/">load the demonstration corpus</Link>
      .
    </p>
  );
}
