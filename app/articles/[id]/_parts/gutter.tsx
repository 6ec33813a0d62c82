import { ROLES } from '#lib/analysis/model/classified.ts';
import type { ViewBlock } from '#lib/usecases/article-view.ts';
import { correctRole } from '../actions.ts';

/** The role of a block; opened, why it has it, and another role to give it. */
export function Gutter({ articleId, block }: { readonly articleId: number; readonly block: ViewBlock }) {
  const { idx, role, rule, confidence, words, corrected } = block;
  const why = corrected ? 'An analyst set this role.' : `Rule “${rule}”, confidence ${confidence.toFixed(2)}.`;
  return (
    <details className="gutter" name="gutter">
      <summary aria-label={`${role}: correct this`}>
        {role}
        {corrected && <span className="gutter-corrected"> (corrected)</span>}
      </summary>
      <div className="gutter-panel">
        <p>
          {why} {words} words.
        </p>
        <form action={correctRole}>
          <input type="hidden" name="article" value={articleId} />
          <input type="hidden" name="block" value={idx} />
          <label className="field">
            Correct this: the block is
            <select name="role" defaultValue={role}>
              {ROLES.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <div className="form-actions">
            <button type="submit">Save and score again</button>
          </div>
        </form>
      </div>
    </details>
  );
}
