import Link from 'next/link';
import type { OutletFamily } from '#lib/usecases/outlets/outlet-view.ts';
import { formatPeriod, plural } from '../../../_ui/format.ts';
import { kindName } from '../../../_ui/names.ts';
import { type OutletShown, searchOf } from './outlet-scope.ts';

const LONGEST = 400;

type Props = { readonly family: OutletFamily; readonly query: string };

function Family({ family, query }: Props) {
  const { text, kinds, articles, coverage, blanket, firstSeen, lastSeen } = family;
  return (
    <li>
      <blockquote className="wording">{text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}</blockquote>
      <p className="muted">
        {kinds.map(kindName).join(', ')}; {plural(articles, 'article')} ({Math.round(100 * coverage)} %)
        {firstSeen !== null && `; ${formatPeriod(firstSeen, lastSeen)}`}
        {blanket && '; blanket use: on nearly every article, so it tells nothing about any one of them'}.{' '}
        <Link
          href={`/disclaimers/${family.family}${query}`}
          prefetch={false}
          aria-label={`Wordings and outlets of “${text.slice(0, 60).trim()}”`}
        >
          Wordings and outlets
        </Link>
      </p>
    </li>
  );
}

/** The wording families of its disclaimers, the most frequent first, each with the way to all outlets that have it. */
export function WordingFamilies({ shown }: { readonly shown: OutletShown }) {
  const { outlet } = shown;
  if (outlet.wordings.length === 0) return null;
  const query = `?${searchOf(shown)}`;
  return (
    <section className="section" aria-labelledby="wordings">
      <div className="section-head">
        <h2 id="wordings">In which words</h2>
        <p>
          Disclaimers of nearly the same wording are one family. <Link href={`/disclaimers${query}`}>All of {outlet.name}</Link>
        </p>
      </div>
      <ul className="plain-list wordings">
        {outlet.wordings.map((family) => (
          <Family key={family.family} family={family} query={query} />
        ))}
      </ul>
    </section>
  );
}
