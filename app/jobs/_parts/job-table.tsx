import Link from 'next/link';
import type { JobReport } from '#lib/usecases/jobs/read-jobs.ts';
import { LocalTime } from '../../_ui/local-time.client.tsx';
import { Scroll } from '../../_ui/scroll.tsx';
import { retryJobs } from '../actions.ts';

const NAMES: Readonly<Record<string, string>> = {
  import: 'Reading an import',
  'import-pages': 'Fetching the pages of an import',
  'import-retry': 'Trying items of an import again',
  'import-texts': 'Giving texts back after an import was undone, or its undoing',
  'remember-lines': 'Counting lines that recur in an outlet',
  'group-wordings': 'Grouping the wordings of disclaimers',
  rescore: 'Scoring articles again',
};

function What({ job }: { readonly job: JobReport }) {
  const name = NAMES[job.kind] ?? job.kind;
  return job.importId === null ? name : <Link href={`/ingest/imports/${job.importId}`}>{name}</Link>;
}

function Row({ job }: { readonly job: JobReport }) {
  const { id, state, attempts, done, total, error, createdAt } = job;
  return (
    <tr>
      <th scope="row">
        <What job={job} />
      </th>
      <td>{state}</td>
      <td>{error ?? ''}</td>
      <td>
        {state === 'failed' && (
          <form action={retryJobs}>
            <input type="hidden" name="job" value={id} />
            <button type="submit">Try again</button>
          </form>
        )}
      </td>
      <td className="num">{total === null ? done : `${done} of ${total}`}</td>
      <td className="num">{attempts}</td>
      <td className="nowrap">
        <LocalTime iso={createdAt} />
      </td>
    </tr>
  );
}

/** The queue: what failed first, with its reason and a way to start it again. */
export function JobTable({ jobs }: { readonly jobs: readonly JobReport[] }) {
  if (jobs.length === 0) return <p className="empty">No job waits, runs or has failed.</p>;
  return (
    <Scroll label="Table of jobs">
      <table>
        <thead>
          <tr>
            <th scope="col">Job</th>
            <th scope="col">State</th>
            <th scope="col">Reason</th>
            <th scope="col">Act</th>
            <th scope="col" className="num">
              Done
            </th>
            <th scope="col" className="num">
              Attempts
            </th>
            <th scope="col">Queued</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <Row key={job.id} job={job} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
