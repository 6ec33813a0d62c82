import Link from 'next/link';
import type { ImportItemReport } from '#lib/usecases/imports/read-import.ts';
import { plural } from '../../../../_ui/format.ts';
import { type Params, withParams } from '../../../../_ui/links.ts';
import { Scroll } from '../../../../_ui/scroll.tsx';
import { retryAside } from '../../../actions.ts';

type Props = {
  readonly importId: number;
  /** Items that are set aside can be tried again. */
  readonly retriable: boolean;
  readonly items: readonly ImportItemReport[];
  readonly params: Params;
  readonly state: string | null;
  /** There may be more behind the last one. */
  readonly full: boolean;
};

const STATES = [
  ['stored', 'stored'],
  ['updated', 'updated'],
  ['duplicate', 'duplicate'],
  ['rejected', 'rejected'],
  ['aside', 'set aside'],
] as const;
const NAMES: ReadonlyMap<string, string> = new Map(STATES);

function RetryItem({ importId, index }: { readonly importId: number; readonly index: number }) {
  return (
    <form action={retryAside}>
      <input type="hidden" name="import" value={importId} />
      <input type="hidden" name="item" value={index} />
      <button type="submit">Try again</button>
    </form>
  );
}

/** What became of every item, with its place in the files and the reason. */
export function ImportItems({ importId, retriable, items, params, state, full }: Props) {
  const last = items.at(-1);
  return (
    <section className="section" aria-labelledby="items">
      <div className="section-head">
        <h2 id="items">What became of each item</h2>
      </div>
      <nav className="pager" aria-label="State of the items">
        <Link href={withParams(params, { state: null, after: null })} aria-current={state === null ? 'true' : undefined} className="choice">
          All
        </Link>
        {STATES.map(([name, title]) => (
          <Link
            key={name}
            href={withParams(params, { state: name, after: null })}
            aria-current={state === name ? 'true' : undefined}
            className="choice"
          >
            {title}
          </Link>
        ))}
      </nav>
      {items.length === 0 ? (
        <p className="empty">{state === null ? 'No item is read yet.' : `No item is ${NAMES.get(state) ?? state}.`}</p>
      ) : (
        <Scroll label="Table of items">
          <table>
            <thead>
              <tr>
                <th scope="col">Place</th>
                <th scope="col">State</th>
                <th scope="col">Reason</th>
                <th scope="col">Article</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ index, position, state: how, reason, articleId, attempts }) => (
                <tr key={index}>
                  <th scope="row">{position}</th>
                  <td>{NAMES.get(how) ?? how}</td>
                  <td>
                    {reason ?? ''}
                    {how === 'aside' && ` (${plural(attempts, 'attempt')})`}
                  </td>
                  <td>
                    {articleId !== null && <Link href={`/articles/${articleId}`}>Open</Link>}
                    {how === 'aside' && retriable && <RetryItem importId={importId} index={index} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {full && last && (
        <p className="pager">
          <Link href={withParams(params, { after: String(last.index) })}>Next items</Link>
        </p>
      )}
    </section>
  );
}
