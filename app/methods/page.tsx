import type { Metadata } from 'next';
import Link from 'next/link';
import { readRescoring } from '#lib/usecases/analysing/read-rescoring.ts';
import { runtime } from '../_server/runtime.ts';
import { Screen } from '../_ui/screen.tsx';
import { readMethods } from './_parts/read-method.ts';
import { RescoringNotice } from './_parts/rescoring.tsx';

export const metadata: Metadata = { title: 'Methods' };
export const dynamic = 'force-dynamic';

export default async function MethodsPage() {
  const rescoring = await readRescoring(await runtime());
  return (
    <Screen section="methods" corpus={null}>
      <header className="page-head">
        <h1>How everything is measured</h1>
        <p>
          One card for every method: what it says, its formula, the data that it was tested on, how often it is right, and where it is known
          to fail. There is no single score of bias, and no verdict on truth.
        </p>
      </header>
      <RescoringNotice rescoring={rescoring} />
      <ul className="plain-list method-list">
        {readMethods().map(({ slug, title, lead }) => (
          <li key={slug}>
            <h2>
              <Link href={`/methods/${slug}`} data-item>
                {title}
              </Link>
            </h2>
            <p className="muted">{lead}</p>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
