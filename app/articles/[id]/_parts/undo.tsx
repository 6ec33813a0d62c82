import { undoCorrection } from '../actions.ts';

type Props = {
  readonly articleId: number;
  readonly id: number;
  /** What is undone, for those who hear the button alone. */
  readonly what: string;
};

/** Takes a correction back. */
export function Undo({ articleId, id, what }: Props) {
  return (
    <form action={undoCorrection} className="inline-form">
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="correction" value={id} />
      <button type="submit" className="link-button" aria-label={`Undo ${what}`}>
        Undo
      </button>
    </form>
  );
}
