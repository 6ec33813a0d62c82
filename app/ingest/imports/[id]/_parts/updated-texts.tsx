import Link from 'next/link';
import type { UpdatedTexts } from '#lib/usecases/imports/read-updated-texts.ts';
import { plural } from '../../../../_ui/format.ts';

/** What undoing the import means, or has meant, for the texts that it brought up to date. */
export function TextsKept({ texts, past }: { readonly texts: UpdatedTexts; readonly past: boolean }) {
  const { restorable, newer, untraced } = texts;
  return (
    <>
      {restorable > 0 &&
        (past
          ? `The text before is back in ${plural(restorable, 'article')} that it had brought up to date. `
          : `The text before comes back in ${plural(restorable, 'article')} that it brought up to date, and is scored anew. `)}
      {newer > 0 && `A text that came later stays in ${plural(newer, 'article')}. `}
      {untraced > 0 && `In ${plural(untraced, 'article')} the text stays as it is, since it was not kept which one the import replaced. `}
    </>
  );
}

/** How far the giving back of texts is, while it goes on or when it failed. */
export function TextsState({ texts: { job } }: { readonly texts: UpdatedTexts }) {
  if (job === null) return null;
  if (job.waiting)
    return (
      <p role="status">
        Texts are being given back and scored: {job.done}
        {job.total === null ? '' : ` of ${job.total}`} so far. You may close or reload this page; it goes on.
      </p>
    );
  return (
    <p className="notice notice-problem" role="alert">
      {job.error} <Link href="/jobs">Try again under jobs</Link>
    </p>
  );
}
