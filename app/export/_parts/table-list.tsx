import Link from 'next/link';
import type { OfferedTable } from '#lib/usecases/export/read-export.ts';
import { formatCount } from '../../_ui/format.ts';
import { type Params, withParams } from '../../_ui/links.ts';
import { Scroll } from '../../_ui/scroll.tsx';

type Props = {
  readonly tables: readonly OfferedTable[];
  readonly chosen: string;
  /** The filters, as the API reads them. */
  readonly query: string;
  readonly params: Params;
};

/** Every table with its number of rows and its downloads, which are addresses of the API. */
export function TableList({ tables, chosen, query, params }: Props) {
  return (
    <section aria-labelledby="tables">
      <h2 id="tables" className="hidden-visually">
        Tables
      </h2>
      <Scroll label="Tables to download">
        <table>
          <thead>
            <tr>
              <th scope="col">Table</th>
              <th scope="col" className="num">
                Rows
              </th>
              <th scope="col">Download</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ name, title, rows }) => (
              <tr key={name}>
                <th scope="row" className="cell-name">
                  <Link
                    href={withParams(params, { table: name })}
                    scroll={false}
                    aria-current={name === chosen ? 'true' : undefined}
                    data-item
                  >
                    {name}
                  </Link>
                  <span className="cell-sub">{title}</span>
                </th>
                <td className="num">{formatCount(rows)}</td>
                <td className="downloads">
                  <a href={`/api/v1/export/${name}.csv?${query}&bom=true`} download aria-label={`Download ${name} as CSV`}>
                    CSV
                  </a>
                  <a href={`/api/v1/export/${name}.jsonl?${query}`} download aria-label={`Download ${name} as JSON Lines`}>
                    JSON Lines
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="muted after-table">
        <a href={`/api/v1/export/datapackage.json?${query}&digest=true`} download>
          Data dictionary and manifest
        </a>{' '}
        (Frictionless data package: columns, filters, method version, rows, SHA-256). The same tables by program:{' '}
        <a href="/api/v1/openapi.json">HTTP API</a>.
      </p>
    </section>
  );
}
