import { ROLES } from '#lib/analysis/model/classified.ts';
import type { ViewBlock, ViewCorrection } from '#lib/usecases/articles/article-view.ts';
import { formatDay, plural } from '../../../_ui/format.ts';
import { correctRole, weighBlock } from '../actions.ts';
import { roleCorrectionName } from './corrections.tsx';
import { isWeighed, reasonOf, recurrenceOf } from './reasons.ts';
import { Undo } from './undo.tsx';
import { Weighed } from './weighed.client.tsx';

type Props = { readonly articleId: number; readonly block: ViewBlock; readonly correction: ViewCorrection | null };

/** Why the block has its role: in words, then the rule with its confidence; or who set it, with the way back. */
function Why({ articleId, block, correction }: Props) {
  const { rule, confidence, words } = block;
  const seen = recurrenceOf(block);
  return (
    <>
      {correction === null ? (
        <p>
          {reasonOf(block)}{' '}
          <span className="gutter-rule">{`Rule ${rule}, confidence ${confidence.toFixed(2)}, ${plural(words, 'word')}.`}</span>
        </p>
      ) : (
        <p>
          Set by {correction.who} on {formatDay(correction.createdAt)}; it was {correction.previous}.
          {correction.why !== null && ` “${correction.why}”`}{' '}
          <Undo articleId={articleId} id={correction.id} what={roleCorrectionName(correction)} />
        </p>
      )}
      {correction === null && isWeighed(block) && <Weighed ask={weighBlock.bind(null, articleId, block.idx)} />}
      {seen !== null && <p>The line is {seen} articles of this outlet.</p>}
    </>
  );
}

/** The role of a block; opened, why it has it, and another role to give it. */
export function Gutter({ articleId, block, correction }: Props) {
  const { idx, role, corrected, rule } = block;
  const seen = rule === 'outlet-memory' ? recurrenceOf(block) : null;
  return (
    <details className="gutter" name="gutter">
      <summary aria-label={`${role}: correct this`}>
        <span className="role-name">{role}</span>
        {corrected && <span className="gutter-corrected">corrected</span>}
        {seen !== null && <span className="gutter-seen">{seen}</span>}
      </summary>
      <div className="gutter-panel">
        <Why articleId={articleId} block={block} correction={correction} />
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
          <label className="field">
            Why, if you like
            <input name="why" maxLength={500} />
          </label>
          <div className="form-actions">
            <button type="submit">Save and score again</button>
          </div>
        </form>
      </div>
    </details>
  );
}
