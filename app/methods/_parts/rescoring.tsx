import Link from 'next/link';
import type { Rescoring } from '#lib/usecases/analysing/read-rescoring.ts';
import { formatCount, plural } from '../../_ui/format.ts';
import { ProgressBar } from '../../_ui/progress-bar.tsx';
import { Refresh } from '../../_ui/refresh.client.tsx';
import { scoreAgain } from '../../jobs/actions.ts';

function Running({ job, stale }: { readonly job: NonNullable<Rescoring['job']>; readonly stale: number }) {
  const total = job.total ?? job.done + stale;
  return (
    <>
      <Refresh />
      <p role="status">
        {formatCount(job.done)} of {plural(total, 'article')} scored again. You may close this page; it goes on.
      </p>
      <ProgressBar share={total === 0 ? 1 : Math.min(1, job.done / total)} label="Share of the articles that is scored again" />
    </>
  );
}

/** That articles have scores of another version of the method, and what scoring them again changed. Nothing where neither is so. */
export function RescoringNotice({ rescoring }: { readonly rescoring: Rescoring }) {
  const { version, stale, job, compared, changedBand } = rescoring;
  if (stale === 0 && compared === 0) return null;
  const running = job !== null && job.state !== 'failed';
  return (
    <section className="section" aria-labelledby="rescoring">
      <div className="section-head">
        <h2 id="rescoring">Method {version}</h2>
        {stale > 0 && <p>{plural(stale, 'article')} still have the scores of another version of the method.</p>}
      </div>
      {running && <Running job={job} stale={stale} />}
      {job?.error && (
        <p className="notice notice-problem" role="alert">
          {job.error}
        </p>
      )}
      {stale > 0 && !running && (
        <form action={scoreAgain}>
          <button type="submit">Score them again</button>
        </form>
      )}
      {compared > 0 && (
        <p>
          Of {plural(compared, 'article')} scored by this version and one before, {formatCount(changedBand)} are in another band.{' '}
          <Link href="/methods/changes">What changed</Link>
        </p>
      )}
    </section>
  );
}
