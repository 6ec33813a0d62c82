import Link from 'next/link';
import type { Quotation, SourceView } from '#lib/usecases/sources/sources-view.ts';
import { formatDay, plural } from '../../../_ui/format.ts';
import type { Params } from '../../../_ui/links.ts';
import { claimName } from '../../../_ui/names.ts';
import { Pager } from '../../../_ui/pager.tsx';

function Words({ quotation, ownKey }: { readonly quotation: Quotation; readonly ownKey: string }) {
  const { article, outlet, publishedAt, name, key, start, cue, text, type, claim, stance, anonymity } = quotation;
  return (
    <li>
      <p className="muted">
        {formatDay(publishedAt)}, {outlet.name}:{' '}
        <Link href={`/articles/${article.id}#at-${start}`} prefetch={false} data-item>
          {article.title}
        </Link>
      </p>
      {text === '' ? (
        <p className="muted">Its words are known when the article is analysed again.</p>
      ) : (
        <blockquote className="wording">{text}</blockquote>
      )}
      <p className="muted">
        {claimName(claim)}, {type}; {cue === '' ? 'no cue, by its quotation marks' : `cue “${cue}”, ${stance}`}
        {key !== ownKey && `; as ${name}`}
        {anonymity !== null && `; not named: “${anonymity}”`}
      </p>
    </li>
  );
}

type Props = { readonly view: SourceView; readonly params: Params /** Address of the same quotations as CSV. */; readonly csv: string };

/** One page of everything that the source is quoted as saying, latest first, each with the way to its place in the article. */
export function Quotations({ view, params, csv }: Props) {
  const { rows, total } = view.quotations;
  return (
    <section className="section" aria-labelledby="quotations">
      <div className="section-head">
        <h2 id="quotations">What it is quoted as saying</h2>
        <p>
          {plural(total, 'quotation')}, the latest first.{' '}
          {total > 0 && (
            <a href={csv} download aria-label="Download these quotations as CSV">
              CSV
            </a>
          )}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className="empty">No quotation fits these filters. Take one away, or clear them all.</p>
      ) : (
        <>
          <ol className="plain-list quotations">
            {rows.map((quotation) => (
              <Words key={`${quotation.article.id} ${quotation.idx}`} quotation={quotation} ownKey={view.key} />
            ))}
          </ol>
          <Pager list={view.quotations} params={params} what={['quotation', 'quotations']} />
        </>
      )}
    </section>
  );
}
