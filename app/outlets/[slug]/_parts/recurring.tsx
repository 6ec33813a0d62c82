import Link from 'next/link';
import type { OutletView, RecurringView } from '#lib/usecases/outlets/outlet-view.ts';
import { formatCount } from '../../../_ui/format.ts';
import { Scroll } from '../../../_ui/scroll.tsx';
import { ShareBar } from '../../../_ui/share-bar.tsx';

const LONGEST = 240;
const EXAMPLES = 5;

function Articles({ line }: { readonly line: RecurringView }) {
  const { articles, total, examples, text } = line;
  const count = `${formatCount(articles)} of ${formatCount(total)}`;
  if (examples.length === 0) return count;
  return (
    <details className="cell-list">
      <summary aria-label={`${count} articles with “${text.slice(0, 40)}”`}>{count}</summary>
      <ul className="plain-list">
        {examples.slice(0, EXAMPLES).map(({ id, title, block }) => (
          <li key={id}>
            <Link href={`/articles/${id}#block-${block}`} prefetch={false}>
              {title}
            </Link>
          </li>
        ))}
        {articles > EXAMPLES && <li className="muted">and others: the export of blocks names them all</li>}
      </ul>
    </details>
  );
}

/** The lines that the outlet prints again and again, with the role that they have. */
export function Recurring({ outlet }: { readonly outlet: OutletView }) {
  const { recurring, recurringCount } = outlet;
  if (recurring.length === 0) return null;
  return (
    <section className="section" aria-labelledby="recurring">
      <div className="section-head">
        <h2 id="recurring">Lines that recur</h2>
        <p>
          In at least 3 articles and 10 % of all, whatever the filters; {formatCount(recurringCount)} lines, of which{' '}
          {formatCount(recurring.length)} are shown. “By memory” is text that is boilerplate only because it recurs.
        </p>
      </div>
      <Scroll label="Table of recurring lines">
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Role</th>
              <th scope="col" className="num">
                Articles
              </th>
              <th scope="col">
                <span className="hidden-visually">Share of articles as a bar</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {recurring.map((line) => (
              <tr key={line.line} data-role={line.role ?? undefined}>
                <th scope="row" className="cell-line">
                  {line.text.length > LONGEST ? `${line.text.slice(0, LONGEST - 1)}…` : line.text}
                </th>
                <td>
                  <span className="role-name">{line.role ?? 'none lately'}</span>
                  {line.remembered && <span className="cell-sub">by memory</span>}
                </td>
                <td className="num">
                  <Articles line={line} />
                </td>
                <td className="cell-bar">
                  <ShareBar share={line.articles / line.total} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
}
