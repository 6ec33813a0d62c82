import Link from 'next/link';
import type { Conflict } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { formatDay, formatWithUnit } from '../../../_ui/format.ts';
import { findingName, genreName } from '../../../_ui/names.ts';
import { Scroll } from '../../../_ui/scroll.tsx';

/** One page of conflicts, each with what is declared and what is measured. */
export function ConflictTable({ rows }: { readonly rows: readonly Conflict[] }) {
  return (
    <Scroll label="Table of conflicts">
      <table>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Outlet</th>
            <th scope="col">Conflict</th>
            <th scope="col">Declared</th>
            <th scope="col">
              Measured <span className="unit">reads as an opinion piece</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, message, article, outlet, publishedAt, declared, measured, band }) => (
            <tr key={`${article.id} ${kind} ${message}`}>
              <th scope="row" className="cell-name cell-title">
                <Link href={`/articles/${article.id}`} prefetch={false} data-item>
                  {article.title}
                </Link>
                <span className="cell-sub">{formatDay(publishedAt)}</span>
              </th>
              <td>
                <Link href={`/outlets/${outlet.slug}`} prefetch={false} className="quiet">
                  {outlet.name}
                </Link>
              </td>
              <td className="cell-message">
                <strong>{findingName(kind)}.</strong> {message}
              </td>
              <td className={declared === null ? 'muted' : undefined}>{genreName(declared)}</td>
              <td>
                {band}
                <span className="cell-sub">{measured === null ? '' : formatWithUnit(measured, 'probability')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
