import { Submit } from '../../_ui/submit.client.tsx';
import { takeOpml } from '../actions.ts';

/** Takes subscriptions over from another reader, and gives them to one. */
export function OpmlForm({ any }: { readonly any: boolean }) {
  return (
    <form action={takeOpml}>
      <label className="field">
        OPML file of another reader
        <input type="file" name="opml" required accept=".opml,.xml,text/x-opml,application/xml,text/xml" />
      </label>
      <div className="form-actions">
        <Submit pending="Reading the file…">Add its feeds</Submit>
        {any && (
          <a href="/api/v1/feeds/opml" download="feeds.opml">
            Download these feeds as OPML
          </a>
        )}
      </div>
    </form>
  );
}
