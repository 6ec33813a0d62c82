import type { Metadata } from 'next';
import Link from 'next/link';
import { canRetry, ITEM_STATE_NAMES, readImport, readImportItems } from '#lib/usecases/imports/read-import.ts';
import { readUpdatedTexts } from '#lib/usecases/imports/read-updated-texts.ts';
import { orNotFound } from '../../../_server/found.ts';
import { runtime } from '../../../_server/runtime.ts';
import { type Params, single } from '../../../_ui/links.ts';
import { LocalTime } from '../../../_ui/local-time.client.tsx';
import { Refresh } from '../../../_ui/refresh.client.tsx';
import { Screen } from '../../../_ui/screen.tsx';
import { ImportActs } from './_parts/import-acts.tsx';
import { ImportItems } from './_parts/import-items.tsx';
import { ImportState } from './_parts/import-state.tsx';

const ROWS = 200;

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<Params> };

export const metadata: Metadata = { title: 'Import' };

export default async function ImportPage({ params, searchParams }: Props) {
  const deps = await runtime();
  const id = Number((await params).id);
  const query = await searchParams;
  const report = await orNotFound(() => readImport(deps, Number.isSafeInteger(id) && id < 2 ** 31 ? id : 0));
  const state = ITEM_STATE_NAMES.find((name) => name === single(query.state)) ?? null;
  const after = Number(single(query.after) ?? -1);
  const items = await readImportItems(deps, report.id, {
    state,
    after: Number.isSafeInteger(after) && Math.abs(after) < 2 ** 31 ? after : -1,
    take: ROWS,
  });
  const retriable = report.aside > 0 && (await canRetry(deps, report.id));
  const running = report.state === 'queued' || report.state === 'running';
  const texts = running || report.updated === 0 ? null : await readUpdatedTexts(deps, report.id);
  return (
    <Screen section="ingest" corpus={null}>
      {(running || texts?.job?.waiting === true) && <Refresh />}
      <header className="page-head">
        <h1>Import of {report.label}</h1>
        <p>
          Begun <LocalTime iso={report.createdAt} />
          {report.finishedAt !== null && (
            <>
              , ended <LocalTime iso={report.finishedAt} />
            </>
          )}
          . <Link href="/jobs">All jobs and imports</Link>
        </p>
      </header>
      <ImportState report={report} texts={texts} running={running}>
        <ImportActs report={report} retriable={retriable} texts={texts} />
      </ImportState>
      <ImportItems
        importId={report.id}
        retriable={retriable && !running}
        items={items}
        params={query}
        state={state}
        full={items.length === ROWS}
      />
    </Screen>
  );
}
