import Link from 'next/link';
import type { ReactNode } from 'react';
import { type Params, withParams } from './links.ts';

type Props = {
  readonly name: string;
  readonly sort: string;
  readonly direction: 'asc' | 'desc';
  readonly params: Params;
  readonly numeric?: boolean;
  /** The order at the first click. */
  readonly first?: 'asc' | 'desc';
  readonly title?: string;
  readonly children: ReactNode;
};

/** The heading of a column that sorts by it; a second click turns the order round. */
export function SortHead({ name, sort, direction, params, numeric = false, first = numeric ? 'desc' : 'asc', title, children }: Props) {
  const active = sort === name;
  const next = active ? (direction === 'asc' ? 'desc' : 'asc') : first;
  return (
    <th
      scope="col"
      className={numeric ? 'num' : undefined}
      aria-sort={active ? (direction === 'asc' ? 'ascending' : 'descending') : undefined}
    >
      <Link className="sort" href={withParams(params, { sort: name, direction: next, page: null })} title={title} scroll={false}>
        {active && <span aria-hidden="true">{direction === 'asc' ? '↑ ' : '↓ '}</span>}
        {children}
      </Link>
    </th>
  );
}
