import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatCount } from './format.ts';
import { Scroll } from './scroll.tsx';

const STEPS = 4;

type Head = { readonly key: string | number; readonly head: ReactNode };
/** Where a number leads, and how it is read out. */
export type CellLink = { readonly href: string; readonly label: string };

type Props = {
  /** Names the table. */
  readonly label: string;
  /** What the rows are, and what is counted. */
  readonly corner: string;
  readonly unit: string;
  readonly columns: readonly Head[];
  readonly rows: readonly (Head & { readonly counts: readonly number[] })[];
  /** The link of a number by the places of its row and column; without it numbers are plain. */
  readonly linkAt?: (row: number, column: number) => CellLink;
};

/** How dark a cell is: in four steps by the square root of its number, so that few are told from none. */
const stepOf = (count: number, most: number) => (count === 0 ? undefined : Math.max(1, Math.ceil(STEPS * Math.sqrt(count / most))));

function Count({ count, link }: { readonly count: number; readonly link: CellLink | undefined }) {
  if (count === 0) return <span className="muted">–</span>;
  if (link === undefined) return formatCount(count);
  return (
    <Link href={link.href} prefetch={false} aria-label={link.label}>
      {formatCount(count)}
    </Link>
  );
}

/** Numbers of one kind of things by another, the higher the darker. */
export function CountMatrix({ label, corner, unit, columns, rows, linkAt }: Props) {
  const most = rows.reduce((max, { counts }) => counts.reduce((cell, n) => Math.max(cell, n), max), 1);
  return (
    <Scroll label={label}>
      <table className="source-matrix">
        <thead>
          <tr>
            <th scope="col">
              {corner} <span className="unit">{unit}</span>
            </th>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, counts }, row) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {columns.map((of, column) => (
                <td key={of.key} className="num" data-step={stepOf(counts[column], most)}>
                  <Count count={counts[column]} link={counts[column] === 0 ? undefined : linkAt?.(row, column)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
