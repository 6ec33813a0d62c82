import type { Metadata } from 'next';
import Link from 'next/link';
import { readImports } from '#lib/usecases/imports/read-import.ts';
import { readJobs } from '#lib/usecases/jobs/read-jobs.ts';
import { runtime } from '../_server/runtime.ts';
import { plural } from '../_ui/format.ts';
import { Refresh } from '../_ui/refresh.client.tsx';
import { Screen } from '../_ui/screen.tsx';
import { RecentImports } from '../ingest/_parts/recent-imports.tsx';
import { JobTable } from './_parts/job-table.tsx';

export const metadata: Metadata = { title: 'Jobs' };
export const dynamic = 'force-dynamic';

export default async function JobsPage() {
  const deps = await runtime();
  const [{ counts, parts, jobs }, imports] = await Promise.all([readJobs(deps), readImports(deps)]);
  const busy = counts.queued + counts.running + parts > 0;
  return (
    <Screen section="ingest" corpus={null}>
      {busy && <Refresh />}
      <header className="page-head">
        <h1>Jobs</h1>
        <p role="status">
          {counts.running} running, {counts.queued} waiting, {counts.paused} paused, {counts.failed} failed
          {parts > 0 && `; ${plural(parts, 'part')} of imports read ahead`}. <Link href="/ingest">Bring articles in</Link>
        </p>
      </header>
      <JobTable jobs={jobs} />
      <RecentImports imports={imports} />
    </Screen>
  );
}
