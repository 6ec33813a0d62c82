import type { ReactNode } from 'react';
import type { ImportReport } from '#lib/usecases/imports/read-import.ts';
import type { UpdatedTexts } from '#lib/usecases/imports/read-updated-texts.ts';
import { formatCount, plural } from '../../../../_ui/format.ts';
import { ProgressBar } from '../../../../_ui/progress-bar.tsx';
import { TextsKept, TextsState } from './updated-texts.tsx';

const WORDS: Readonly<Record<ImportReport['state'], string>> = {
  queued: 'Waiting for its turn',
  running: 'Reading and scoring',
  paused: 'Paused',
  done: 'Done',
  failed: 'Failed',
  cancelled: 'Stopped',
  undone: 'Undone: its articles are deleted',
};

function timeLeft(seconds: number): string {
  if (seconds < 60) return `about ${plural(Math.max(1, Math.round(seconds)), 'second')} left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `about ${plural(minutes, 'minute')} left` : `about ${plural(Math.round(minutes / 60), 'hour')} left`;
}

function paceOf({ perSecond, secondsLeft }: ImportReport): string {
  const rate = perSecond === null ? '' : `, ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second`;
  return secondsLeft === null ? rate : `${rate}, ${timeLeft(secondsLeft)}`;
}

type Props = {
  readonly report: ImportReport;
  readonly texts: UpdatedTexts | null;
  readonly running: boolean;
  readonly children: ReactNode;
};

/** How far an import is, in counts, with what can be done about it. */
export function ImportState({ report, texts, running, children }: Props) {
  const counts = [
    ['Stored', report.stored],
    ['Updated', report.updated],
    ['Duplicate', report.duplicate],
    ['Rejected', report.rejected],
    ['Set aside', report.aside],
  ] as const;
  return (
    <section aria-label="State of the import">
      <p role="status" className="import-state">
        <strong>{WORDS[report.state]}</strong>: {plural(report.done, 'item')}
        {running && ` so far${paceOf(report)}. You may close or reload this page; the import goes on`}.
      </p>
      {(running || report.state === 'paused') && <ProgressBar share={report.progress} label="Share of the files that is read" />}
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
      {report.state === 'undone' && texts !== null && (
        <p>
          <TextsKept texts={texts} past={texts.job === null} />
        </p>
      )}
      {texts !== null && <TextsState texts={texts} />}
      {children}
    </section>
  );
}
