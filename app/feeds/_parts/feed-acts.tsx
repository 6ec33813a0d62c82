import type { FeedReport } from '#lib/usecases/feeds/feeds-view.ts';
import { actOnFeed, endFeed } from '../actions.ts';

/** What can be done with a feed: a visit now, pausing it, ending the subscription. */
export function FeedActs({ feed: { id, title, health } }: { readonly feed: FeedReport }) {
  const held = health === 'paused';
  const say = (word: string) => `${word} ${title}`;
  return (
    <div className="feed-acts">
      <form action={actOnFeed}>
        <input type="hidden" name="feed" value={id} />
        <button type="submit" name="act" value="visit" className="link-button" aria-label={say('Visit')}>
          Visit now
        </button>{' '}
        <button
          type="submit"
          name="act"
          value={held ? 'resume' : 'pause'}
          className="link-button"
          aria-label={say(held ? 'Resume' : 'Pause')}
        >
          {held ? 'Resume' : 'Pause'}
        </button>
      </form>
      <form action={endFeed}>
        <input type="hidden" name="feed" value={id} />
        <button type="submit" className="link-button" aria-label={say('Remove')}>
          Remove
        </button>
      </form>
    </div>
  );
}
