import type { OutletItem, OutletView } from '#lib/usecases/outlets/outlet-view.ts';
import { mergeInto, rename, setDomains } from '../actions.ts';

/** Renames the outlet, sets its domains, or makes it part of another. */
export function Manage({ outlet, others }: { readonly outlet: OutletView; readonly others: readonly OutletItem[] }) {
  const slug = <input type="hidden" name="slug" value={outlet.slug} />;
  return (
    <div className="tools">
      <details className="tool" name="manage">
        <summary>Rename</summary>
        <form action={rename} className="tool-panel">
          {slug}
          <label className="field">
            Name
            <input name="name" defaultValue={outlet.name} required maxLength={200} />
          </label>
          <div className="form-actions">
            <button type="submit">Save name</button>
          </div>
        </form>
      </details>
      <details className="tool" name="manage">
        <summary>Domains</summary>
        <form action={setDomains} className="tool-panel">
          {slug}
          <label className="field">
            Domains that belong to it, one a line
            <textarea name="domains" rows={3} defaultValue={outlet.domains.join('\n')} spellCheck={false} />
          </label>
          <div className="form-actions">
            <button type="submit">Save domains</button>
          </div>
        </form>
      </details>
      {others.length > 0 && (
        <details className="tool" name="manage">
          <summary>Merge</summary>
          <form action={mergeInto} className="tool-panel">
            {slug}
            <label className="field">
              Make {outlet.name} part of
              <select name="into" required defaultValue="">
                <option value="" disabled>
                  choose an outlet
                </option>
                {others.map(({ slug: other, name }) => (
                  <option key={other} value={other}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <p className="field-hint">Its articles, domains and names move there. This can't be undone.</p>
            <div className="form-actions">
              <button type="submit" className="button-danger">
                Merge outlets
              </button>
            </div>
          </form>
        </details>
      )}
      {outlet.aliases.length > 0 && <span className="muted">also known as {outlet.aliases.join(', ')}</span>}
    </div>
  );
}
