import Link from 'next/link';
import type { OutletItem } from '#lib/usecases/outlets/outlet-view.ts';
import { formatPeriod, plural } from '../../../_ui/format.ts';
import { type Params, withParams } from '../../../_ui/links.ts';
import { Manage } from './manage.tsx';
import type { OutletShown } from './outlet-scope.ts';

type Props = { readonly shown: OutletShown; readonly others: readonly OutletItem[]; readonly params: Params };

/** Whose page it is, how much there is of it, and what can be done with it. */
export function OutletHead({ shown: { outlet }, others, params }: Props) {
  const search = withParams(params, { outlet: outlet.slug, corpus: outlet.corpus.shown });
  return (
    <header className="page-head">
      <h1>{outlet.name}</h1>
      <p>
        <Link href={`/articles${search}`}>{plural(outlet.articles, 'article')}</Link>: {outlet.own} own, {outlet.wire} wire or republished;{' '}
        {outlet.first === null ? 'without dates' : formatPeriod(outlet.first, outlet.last)}
        {outlet.domains.length > 0 && `; ${outlet.domains.join(', ')}`}
      </p>
      <p>
        <Link href={`/compare${search}`}>Compare it with other outlets</Link>
      </p>
      <Manage outlet={outlet} others={others.filter((other) => other.slug !== outlet.slug)} />
    </header>
  );
}
