import type { SourceView } from '#lib/usecases/sources/sources-view.ts';
import { LocalTime } from '../../../_ui/local-time.client.tsx';
import { merge, takeApart } from '../../actions.ts';

function Hidden({ view }: { readonly view: SourceView }) {
  return <input type="hidden" name="corpus" value={view.corpus.shown} />;
}

/** Says that the source is the same as another, and shows what was merged into it, with the way back. */
export function Merging({ view }: { readonly view: SourceView }) {
  return (
    <>
      <div className="tools">
        <details className="tool">
          <summary>This is the same source as …</summary>
          <form action={merge} className="tool-panel">
            <Hidden view={view} />
            <input type="hidden" name="key" value={view.key} />
            <label className="field">
              Name of the other source
              <input name="into" list="similar-sources" required maxLength={200} autoComplete="off" />
            </label>
            <datalist id="similar-sources">
              {view.similar.map(({ key, name }) => (
                <option key={key} value={name} />
              ))}
            </datalist>
            <p className="field-hint">
              {view.name} then counts as that source in every figure over several articles. Scores of single articles stay, and it can be
              undone.
            </p>
            <div className="form-actions">
              <button type="submit">Merge sources</button>
            </div>
          </form>
        </details>
      </div>
      {view.merged.length > 0 && (
        <ul className="plain-list merged-sources" aria-label="Sources that count as this one">
          {view.merged.map(({ key, name, who, createdAt }) => (
            <li key={key}>
              “{name}” counts as {view.name}, by {who}, <LocalTime iso={createdAt} />.{' '}
              <form action={takeApart} className="inline-form">
                <Hidden view={view} />
                <input type="hidden" name="key" value={key} />
                <input type="hidden" name="from" value={view.key} />
                <button type="submit" className="link-button" aria-label={`Take “${name}” apart`}>
                  Take apart
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
