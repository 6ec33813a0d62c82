'use client';
import { useActionState } from 'react';
import { type SubscribeState, subscribe } from '../actions.ts';

const EMPTY: SubscribeState = { address: '', outlet: '', offers: [], problem: null };

/** Takes the address of a feed or of a site; where a site has several feeds, lets one be chosen. */
export function SubscribeForm({ outlets }: { readonly outlets: readonly string[] }) {
  const [{ address, outlet, offers, problem }, dispatch, pending] = useActionState(subscribe, EMPTY);
  return (
    <form action={dispatch}>
      <div className="fields">
        <label className="field">
          Address of a feed, a news sitemap or a site
          <input name="address" required maxLength={2048} defaultValue={address} inputMode="url" autoComplete="url" spellCheck={false} />
        </label>
        <label className="field">
          Outlet, where articles are not to say it themselves
          <input name="outlet" list="known-outlets" maxLength={200} defaultValue={outlet} />
        </label>
        <datalist id="known-outlets">
          {outlets.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <div className="form-actions">
        <button type="submit" className="button-main" disabled={pending}>
          {pending ? 'Looking for the feed…' : 'Subscribe'}
        </button>
      </div>
      {problem !== null && (
        <p className="notice notice-problem" role="alert">
          {problem}
        </p>
      )}
      {offers.length > 0 && (
        <div role="status" className="feed-offers">
          <p>This page has several feeds. Choose one:</p>
          <ul>
            {offers.map(({ url, title }) => (
              <li key={url}>
                <button type="submit" name="offer" value={url} className="link-button" formNoValidate>
                  {title ?? url}
                </button>{' '}
                {title !== null && <span className="small muted">{url}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}
