import { Submit } from '../../_ui/submit.client.tsx';
import { fetchPages } from '../actions.ts';

/** Takes addresses of articles, one a line, and has their pages fetched. */
export function PagesForm() {
  return (
    <form action={fetchPages}>
      <label className="field">
        Addresses of articles, one a line
        <textarea name="addresses" rows={4} required maxLength={1_000_000} inputMode="url" spellCheck={false} />
      </label>
      <label className="field">
        Outlet, where articles are not to say it themselves
        <input name="outlet" list="known-outlets-upload" maxLength={200} />
      </label>
      <div className="form-actions">
        <Submit pending="Queueing…" className="button-main">
          Fetch pages
        </Submit>
      </div>
    </form>
  );
}
