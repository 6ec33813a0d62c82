import type { ImportReport } from '#lib/usecases/read-import.ts';
import { plural } from '../../../../_ui/format.ts';
import { continueImport, deleteOfImport, holdImport, retryAside, startImportAgain, stopImport } from '../../../actions.ts';

type Props = { readonly report: ImportReport; readonly retriable: boolean };

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

function Undo({ report }: { readonly report: ImportReport }) {
  return (
    <details className="tool import-delete">
      <summary>Undo the import</summary>
      <form action={deleteOfImport} className="tool-panel">
        <input type="hidden" name="import" value={report.id} />
        <p>
          {plural(report.stored, 'article')} that it brought leave all views and exports; articles whose text it brought up to date stay.
          You can take this back.
        </p>
        <button type="submit" className="button-danger">
          Delete its articles
        </button>
      </form>
    </details>
  );
}

/** What can be done with an import in its state. */
export function ImportActs({ report, retriable }: Props) {
  const { id, state, aside, stored } = report;
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
        {(running || state === 'paused') && (
          <Act id={id} act={stopImport} danger>
            Stop the import
          </Act>
        )}
      </div>
      {ended && aside > 0 && !retriable && (
        <p className="muted">The files of this import are gone: what is set aside can be tried again by importing them anew.</p>
      )}
      {ended && stored > 0 && <Undo report={report} />}
    </>
  );
}
