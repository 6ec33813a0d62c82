import type { StoryView } from '#lib/usecases/stories/stories-view.ts';
import { merge, split } from '../../actions.ts';

/** Merges the story with another, or takes articles out of it. What was settled by hand stays. */
export function StoryEdit({ story: { id, articles, near } }: { readonly story: StoryView }) {
  return (
    <div className="tools">
      {near.length > 0 && (
        <details className="tool">
          <summary>This is the same story as …</summary>
          <form action={merge} className="tool-panel">
            <input type="hidden" name="story" value={id} />
            <label className="field">
              Story of the days around
              <select name="into" required>
                {near.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.title}
                  </option>
                ))}
              </select>
            </label>
            <p className="field-hint">All articles go into that story. Neither is changed by the program from then on. It can be undone.</p>
            <div className="form-actions">
              <button type="submit">Merge stories</button>
            </div>
          </form>
        </details>
      )}
      {articles.length > 1 && (
        <details className="tool">
          <summary>Some of these are another story</summary>
          <form action={split} className="tool-panel">
            <input type="hidden" name="story" value={id} />
            <fieldset className="field">
              <legend>Articles of another story</legend>
              {articles.map((article) => (
                <label key={article.id} className="check">
                  <input type="checkbox" name="article" value={article.id} /> {article.outlet.name}: {article.title}
                </label>
              ))}
            </fieldset>
            <p className="field-hint">
              They go into a story of their own. Neither is changed by the program from then on. It can be undone.
            </p>
            <div className="form-actions">
              <button type="submit">Split the story</button>
            </div>
          </form>
        </details>
      )}
    </div>
  );
}
