import type { OfferedTable, readPreview } from '#lib/usecases/export/read-export.ts';
import { formatCount } from '../../_ui/format.ts';
import { Scroll } from '../../_ui/scroll.tsx';

type Rows = Awaited<ReturnType<typeof readPreview>>;

const LONGEST = 80;

function cell(value: Rows['rows'][number][string]): string {
  const text = value === null ? '' : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The first rows of the chosen table as the file begins, and what its columns mean. */
export function Preview({ table, preview }: { readonly table: OfferedTable; readonly preview: Rows }) {
  return (
    <section className="section" aria-labelledby="preview">
      <div className="section-head">
        <h2 id="preview">The first rows: {table.name}</h2>
        <p>
          {formatCount(preview.rows.length)} of {formatCount(table.rows)} rows.
        </p>
      </div>
      {preview.rows.length === 0 ? (
        <p className="empty">No row fits these filters. Take one away, or clear them all.</p>
      ) : (
        <Scroll label="Preview rows">
          <table className="table-raw">
            <thead>
              <tr>
                {preview.fields.map(({ name, type }) => (
                  <th key={name} scope="col" className={type === 'string' ? undefined : 'num'}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((row) => (
                <tr key={JSON.stringify(row)}>
                  {preview.fields.map(({ name, type }) => (
                    <td key={name} className={type === 'string' ? undefined : 'num'}>
                      {cell(row[name])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <details className="dictionary">
        <summary>What the columns of {table.name} mean</summary>
        <dl className="pairs">
          {table.fields.map(({ name, description }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
