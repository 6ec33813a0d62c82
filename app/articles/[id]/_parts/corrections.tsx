import type { ArticleView, ViewCorrection } from '#lib/usecases/article-view.ts';
import { formatDay } from '../../../_ui/format.ts';
import { Undo } from './undo.tsx';

/** What became of a correction that is not in force; null for one that is. */
function fateOf({ undoneAt, stale, block, inForce }: ViewCorrection): string | null {
  if (undoneAt !== null) return `undone on ${formatDay(undoneAt)}`;
  if (stale) return 'made on an earlier text';
  if (block === null) return 'its words are no block any more';
  return inForce ? null : 'a later one stands';
}

function Correction({ articleId, correction }: { readonly articleId: number; readonly correction: ViewCorrection }) {
  const { block, role, previous, who, why, createdAt, undoneAt, stale } = correction;
  const fate = fateOf(correction);
  return (
    <li>
      {block === null ? 'A block' : <a href={`#block-${block}`}>Block {block + 1}</a>}: {previous} → {role}
      {undoneAt === null && !stale && <Undo articleId={articleId} correction={correction} />}
      <span className="cell-sub">
        by {who}, {formatDay(createdAt)}
        {fate !== null && `; ${fate}`}
      </span>
      {why !== null && <span className="cell-sub">“{why}”</span>}
    </li>
  );
}

/** What analysts put right in this article, latest first, and the way back. */
export function Corrections({ article }: { readonly article: ArticleView }) {
  if (article.corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      <ul className="plain-list">
        {article.corrections.map((correction) => (
          <Correction key={correction.id} articleId={article.id} correction={correction} />
        ))}
      </ul>
    </section>
  );
}
