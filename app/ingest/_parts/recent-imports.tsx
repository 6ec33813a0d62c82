import Link from 'next/link';
import type { ImportReport } from '#lib/usecases/imports/read-import.ts';
import { LocalTime } from '../../_ui/local-time.client.tsx';
import { Scroll } from '../../_ui/scroll.tsx';

/** The latest imports with how they ended. */
export function RecentImports({ imports }: { readonly imports: readonly ImportReport[] }) {
  if (imports.length === 0) return null;
  return (
    <section className="section" aria-labelledby="imports">
      <div className="section-head">
        <h2 id="imports">Latest imports</h2>
      </div>
      <Scroll label="Table of imports">
        <table>
          <thead>
            <tr>
              <th scope="col">Files</th>
              <th scope="col">Begun</th>
              <th scope="col">State</th>
              <th scope="col" className="num">
                Stored
              </th>
              <th scope="col" className="num">
                Updated
              </th>
              <th scope="col" className="num">
                Duplicate
              </th>
              <th scope="col" className="num">
                Rejected
              </th>
              <th scope="col" className="num">
                Set aside
              </th>
            </tr>
          </thead>
          <tbody>
            {imports.map(({ id, label, state, createdAt, stored, updated, duplicate, rejected, aside }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/ingest/imports/${id}`} data-item>
                    {label}
                  </Link>
                </th>
                <td className="nowrap">
                  <LocalTime iso={createdAt} />
                </td>
                <td>{state}</td>
                <td className="num">{stored}</td>
                <td className="num">{updated}</td>
                <td className="num">{duplicate}</td>
                <td className="num">{rejected}</td>
                <td className="num">{aside}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
