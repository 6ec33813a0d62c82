import Link from 'next/link';
import { formatCount, plural } from './format.ts';
import { type Params, withParams } from './links.ts';

type Props = {
  readonly list: { readonly page: number; readonly pages: number; readonly total: number };
  readonly params: Params;
  /** What is listed, in the singular and the plural. */
  readonly what?: readonly [string, string];
};

/** Which page this is, and the way to the others. */
export function Pager({ list, params, what = ['article', 'articles'] }: Props) {
  const { page, pages, total } = list;
  const to = (number: number) => withParams(params, { page: number === 1 ? null : String(number) });
  return (
    <nav className="pager" aria-label="Pages">
      <span className="muted">
        Page {formatCount(page)} of {formatCount(pages)}, {plural(total, ...what)}
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
