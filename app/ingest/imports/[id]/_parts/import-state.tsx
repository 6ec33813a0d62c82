import type { ImportReport } from '#lib/usecases/read-import.ts';
import { formatCount, plural } from '../../../../_ui/format.ts';
import { ProgressBar } from '../../../../_ui/progress-bar.tsx';
import { deleteOfImport, stopImport } from '../../../actions.ts';

const WORDS: Readonly<Record<ImportReport['state'], string>> = {
  queued: 'Waiting for its turn',
  running: 'Reading and scoring',
  paused: 'Paused',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Stopped',
  undone: 'Undone',
};

/** How far an import is, in counts. */
export function ImportState({ report, running }: { readonly report: ImportReport; readonly running: boolean }) {
  const counts = [
    ['Stored', report.stored],
    ['Updated', report.updated],
    ['Duplicate', report.duplicate],
    ['Rejected', report.rejected],
  ] as const;
  return (
    <section aria-label="State of the import">
      <p role="status" className="import-state">
        <strong>{WORDS[report.state]}</strong>: {plural(report.done, 'item')}
        {running && ' so far. You may close or reload this page; the import goes on'}.
      </p>
      {running && <ProgressBar share={report.progress} label="Share of the files that is read" />}
      {report.error !== null && (
        <p className="notice notice-problem" role="alert">
          {report.error}
        </p>
      )}
      <dl className="stat-list import-counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
      {!running && report.stored > 0 && (
        <details className="tool import-delete">
          <summary>Delete what it stored</summary>
          <form action={deleteOfImport} className="tool-panel">
            <input type="hidden" name="import" value={report.id} />
            <p>Every article that this import stored leaves all views and exports. You can undo it right after.</p>
            <button type="submit" className="button-danger">
              Delete its articles
            </button>
          </form>
        </details>
      )}
      {running && (
        <form action={stopImport} className="form-actions">
          <input type="hidden" name="import" value={report.id} />
          <button type="submit" className="button-danger">
            Stop the import
          </button>
        </form>
      )}
    </section>
  );
}
