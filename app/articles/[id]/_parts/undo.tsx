import type { ViewCorrection } from '#lib/usecases/article-view.ts';
import { undoCorrection } from '../actions.ts';

type Props = { readonly articleId: number; readonly correction: ViewCorrection };

/** Takes a correction back. */
export function Undo({ articleId, correction: { id, block, role } }: Props) {
  const what = block === null ? role : `block ${block + 1}, ${role}`;
  return (
    <form action={undoCorrection} className="inline-form">
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="correction" value={id} />
      <button type="submit" className="link-button" aria-label={`Undo the correction of ${what}`}>
        Undo
      </button>
    </form>
  );
}
