import type { ImportReport } from '#lib/usecases/imports/read-import.ts';
import type { UpdatedTexts } from '#lib/usecases/imports/read-updated-texts.ts';
import { plural } from '../../../../_ui/format.ts';
import { bringImportBack, continueImport, holdImport, retryAside, startImportAgain, stopImport, takeImportBack } from '../../../actions.ts';
import { TextsKept } from './updated-texts.tsx';

type Props = { readonly report: ImportReport; readonly retriable: boolean; readonly texts: UpdatedTexts | null };

function Act({
  id,
  act,
  danger = false,
  children,
}: {
  id: number;
  act: (form: FormData) => Promise<void>;
  danger?: boolean;
  children: string;
}) {
  return (
    <form action={act}>
      <input type="hidden" name="import" value={id} />
      <button type="submit" className={danger ? 'button-danger' : undefined}>
        {children}
      </button>
    </form>
  );
}

function Undo({ report, texts }: { readonly report: ImportReport; readonly texts: UpdatedTexts | null }) {
  return (
    <details className="tool import-delete">
      <summary>Undo the import</summary>
      <form action={takeImportBack} className="tool-panel">
        <input type="hidden" name="import" value={report.id} />
        <p>
          This takes {plural(report.stored, 'article')} that it brought out of all views and exports.{' '}
          {texts !== null && <TextsKept texts={texts} past={false} />}
          You can take this back.
        </p>
        <button type="submit" className="button-danger">
          Undo it now
        </button>
      </form>
    </details>
  );
}

/** What can be done with an import in its state. */
export function ImportActs({ report, retriable, texts }: Props) {
  const { id, state, aside, stored, updated } = report;
  const running = state === 'queued' || state === 'running';
  const ended = state === 'done' || state === 'failed' || state === 'cancelled';
  return (
    <>
      <div className="form-actions">
        {running && (
          <Act id={id} act={holdImport}>
            Pause
          </Act>
        )}
        {state === 'paused' && (
          <Act id={id} act={continueImport}>
            Resume
          </Act>
        )}
        {state === 'failed' && (
          <Act id={id} act={startImportAgain}>
            Go on from where it failed
          </Act>
        )}
        {ended && aside > 0 && retriable && (
          <Act id={id} act={retryAside}>
            {`Try the ${plural(aside, 'item')} again that are set aside`}
          </Act>
        )}
        {state === 'undone' && (
          <Act id={id} act={bringImportBack}>
            Bring it back
          </Act>
        )}
        {(running || state === 'paused') && (
          <Act id={id} act={stopImport} danger>
            Stop the import
          </Act>
        )}
      </div>
      {ended && aside > 0 && !retriable && (
        <p className="muted">The files of this import are gone: what is set aside can be tried again by importing them anew.</p>
      )}
      {ended && stored + updated > 0 && <Undo report={report} texts={texts} />}
    </>
  );
}
