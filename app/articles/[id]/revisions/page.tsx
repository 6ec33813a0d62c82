import type { Metadata } from 'next';
import Link from 'next/link';
import { type RevisionView, readRevisions } from '#lib/usecases/articles/read-revisions.ts';
import { orNotFound } from '../../../_server/found.ts';
import { runtime } from '../../../_server/runtime.ts';
import { Changes } from '../../../_ui/changes.tsx';
import { formatValue, plural, UNIT_LABELS } from '../../../_ui/format.ts';
import { LocalTime } from '../../../_ui/local-time.client.tsx';
import { shortName } from '../../../_ui/names.ts';
import { Screen } from '../../../_ui/screen.tsx';
import { Scroll } from '../../../_ui/scroll.tsx';

export const metadata: Metadata = { title: 'Earlier texts' };

function Scores({ revision }: { readonly revision: RevisionView }) {
  return (
    <Scroll label="Scores before and after">
      <table>
        <thead>
          <tr>
            <th scope="col">Score</th>
            <th scope="col" className="num">
              Before
            </th>
            <th scope="col" className="num">
              After
            </th>
          </tr>
        </thead>
        <tbody>
          {revision.scores.map(({ measure, before, after }) => (
            <tr key={measure.name}>
              <th scope="row">
                {shortName(measure)}, {UNIT_LABELS[measure.unit]}
              </th>
              <td className="num">{formatValue(before, measure.unit)}</td>
              <td className="num">{formatValue(after, measure.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What brought the text that took the place of one. */
function Successor({ revision: { importId, restored } }: { readonly revision: RevisionView }) {
  if (restored) return 'An earlier text came back then, since an import was undone or its undoing taken back. ';
  if (importId === null) return null;
  return (
    <>
      The next came with <Link href={`/ingest/imports/${importId}`}>import {importId}</Link>.{' '}
    </>
  );
}

export default async function RevisionsPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const deps = await runtime();
  const { id, title, revisions } = await orNotFound(async () => readRevisions(deps, Number((await params).id)));
  return (
    <Screen section="articles" corpus={null}>
      <header className="page-head">
        <h1>Earlier texts of {title}</h1>
        <p>
          {plural(revisions.length, 'earlier text')} came under the same address.{' '}
          <Link href={`/articles/${id}`}>The article as it is now</Link>
        </p>
      </header>
      {revisions.map((revision) => (
        <section key={revision.id} className="section" aria-labelledby={`revision-${revision.id}`}>
          <div className="section-head">
            <h2 id={`revision-${revision.id}`}>
              Replaced <LocalTime iso={revision.replacedAt} />
            </h2>
            <p>
              Stored <LocalTime iso={revision.storedAt} />, {plural(revision.words, 'body word')}, scored by method {revision.version}.{' '}
              <Successor revision={revision} />
              Its words that are gone are struck out, those that came are underlined.
            </p>
          </div>
          <Changes diff={revision.diff} />
          <Scores revision={revision} />
        </section>
      ))}
    </Screen>
  );
}
