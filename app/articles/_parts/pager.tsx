import Link from 'next/link';
import type { ArticleList } from '#lib/usecases/articles-view.ts';
import { formatCount, plural } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';

/** Which page this is, and the way to the others. */
export function Pager({ list, params }: { readonly list: ArticleList; readonly params: Params }) {
  const { page, pages, total } = list;
  const to = (number: number) => withParams(params, { page: number === 1 ? null : String(number) });
  return (
    <nav className="pager" aria-label="Pages">
      <span className="muted">
        Page {formatCount(page)} of {formatCount(pages)}, {plural(total, 'article')}
      </span>
      {page > 1 && (
        <Link href={to(page - 1)} rel="prev">
          Previous page
        </Link>
      )}
      {page < pages && (
        <Link href={to(page + 1)} rel="next">
          Next page
        </Link>
      )}
    </nav>
  );
}
