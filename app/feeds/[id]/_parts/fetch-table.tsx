import type { FetchReport } from '#lib/usecases/feeds/feeds-view.ts';
import { formatCount } from '../../../_ui/format.ts';
import { LocalTime } from '../../../_ui/local-time.client.tsx';
import { Scroll } from '../../../_ui/scroll.tsx';

/** What the feed's host was asked and what it answered, newest first. */
export function FetchTable({ fetches }: { readonly fetches: readonly FetchReport[] }) {
  if (fetches.length === 0) return <p className="empty">Nothing was fetched in the last thirty days.</p>;
  return (
    <Scroll label="Table of fetches">
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Address</th>
            <th scope="col">Answer</th>
            <th scope="col" className="num">
              Bytes
            </th>
            <th scope="col" className="num">
              Time <span className="unit">ms</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {fetches.map(({ at, url, finalUrl, status, error, bytes, ms }) => (
            <tr key={`${at} ${url}`}>
              <td className="nowrap">
                <LocalTime iso={at} />
              </td>
              <td className="address">
                {url}
                {finalUrl !== null && <span className="cell-sub">led to {finalUrl}</span>}
              </td>
              <td>
                {status ?? 'none'}
                {error !== null && <span className="cell-sub">{error}</span>}
              </td>
              <td className="num">{formatCount(bytes)}</td>
              <td className="num">{formatCount(ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
