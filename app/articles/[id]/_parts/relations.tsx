import Link from 'next/link';
import type { ArticleView, ViewAttribution } from '#lib/usecases/articles/article-view.ts';
import { className } from '../../../_ui/names.ts';

const MOST_CHARACTERS = 120;

type Props = {
  readonly article: ArticleView;
  readonly relations: readonly ViewAttribution[];
  /** Each says whose it is. */
  readonly named?: boolean;
};

/** The printed words of a relation's content, cut to a line or two. */
export function contentOf({ content }: Pick<ViewAttribution, 'content'>, text: string): string {
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : words;
}

function factsOf({ claim, type, stance, sourceName, sourceClass, correction }: ViewAttribution, named: boolean): string {
  const who = named ? [sourceName ?? className(sourceClass)] : [];
  return [...who, `${type} ${claim}`, `${stance} cue`, ...(correction === undefined ? [] : ['corrected'])].join(', ');
}

/** What is said, each with the way to its place in the text and to its correction. */
export function Relations({ article: { id, text }, relations, named = false }: Props) {
  return (
    <ol className="relations">
      {relations.map((act) => {
        const [{ start }] = act.content;
        const words = contentOf(act, text);
        return (
          <li key={act.idx} data-acts={act.idx}>
            <a href={`#at-${start}`}>{words}</a>
            <span className="cell-sub">
              {factsOf(act, named)}
              {act.anonymity !== null && `; on these terms: “${text.slice(act.anonymity.start, act.anonymity.end)}”`}{' '}
              <Link href={`/articles/${id}?correct=${start}#correct`} prefetch={false} aria-label={`Correct this: ${words.slice(0, 60)}`}>
                Correct this
              </Link>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
