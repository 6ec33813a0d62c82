import type { FeedHealth, FeedReport } from '#lib/usecases/feeds/feeds-view.ts';
import { plural } from '../../_ui/format.ts';

const WORDS: Readonly<Record<FeedHealth, string>> = {
  new: 'not visited yet',
  good: 'read at its last visit',
  troubled: 'could not be read',
  failing: 'fails for long',
  paused: 'paused',
};

/** How a feed does, in words, with what went wrong. */
export function Health({ feed: { health, failures, error } }: { readonly feed: FeedReport }) {
  return (
    <>
      {health === 'failing' ? <strong>{WORDS[health]}</strong> : WORDS[health]}
      {error !== null && (
        <span className="cell-sub">
          {error}
          {failures > 1 && `, ${plural(failures, 'time')} in a row`}
        </span>
      )}
    </>
  );
}
