import { copyKind } from '#lib/compare/reuse/overlap.ts';
import { type DiffPart, wordingDiff } from '#lib/compare/wording-diff.ts';
import { AppError } from '#lib/errors.ts';
import type { Tx } from '#lib/store/client.ts';
import { copiesOfArticles, type StoredCopy } from '#lib/store/copies.ts';
import { parseDocument } from '#lib/store/document.ts';
import { storiesOfArticles } from '#lib/store/stories.ts';
import { articlesOfStory, findStory, type ReadArticle, readArticles } from '#lib/store/story-queries.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { bodyParagraphs } from './sign-article.ts';
import type { CopyOf } from './stories-view.ts';

/** Another article with text of this one; `earlier` says that it was there first. */
export type CopyRow = CopyOf & {
  readonly title: string;
  readonly publishedAt: string | null;
  readonly wire: boolean;
  readonly earlier: boolean;
};

/** Who else has the text of an article, and the story that it is in, where there is another article in it. */
export type CopiesView = {
  readonly copies: readonly CopyRow[];
  readonly story: { readonly id: number; readonly title: string; readonly articles: number } | null;
};

type Compared = {
  readonly id: number;
  readonly title: string;
  readonly outlet: { readonly slug: string; readonly name: string };
  readonly publishedAt: string | null;
};

/** Two articles with shared text: what the bodies share, and what changed from `from` to `article`. */
export type PairView = {
  readonly article: Compared;
  readonly from: Compared;
  readonly kind: CopyOf['kind'];
  readonly containment: number;
  readonly own: number;
  readonly demo: boolean;
  readonly titles: readonly DiffPart[];
  readonly paragraphs: readonly DiffPart[];
};

const time = ({ publishedAt }: { readonly publishedAt: Date | null }) => publishedAt?.getTime() ?? Number.POSITIVE_INFINITY;

async function storyOf(tx: Tx, id: number): Promise<CopiesView['story']> {
  const placed = (await storiesOfArticles(tx, [id])).get(id);
  if (placed === undefined) return null;
  const [story, articles] = [await findStory(tx, placed.id), await articlesOfStory(tx, placed.id)];
  return story === null || articles.length < 2 ? null : { id: story.id, title: story.title, articles: articles.length };
}

function rowOf(copy: StoredCopy, own: ReadArticle, other: ReadArticle): CopyRow {
  const { id, outlet, title, publishedAt, wire } = other;
  const earlier = time(other) < time(own) || (time(other) === time(own) && id < own.id);
  const overlap = { containment: copy.containment, own: copy.own };
  return { id, outlet, title, publishedAt: publishedAt?.toISOString() ?? null, wire, earlier, kind: copyKind(overlap), ...overlap };
}

/** Who else ran an article: those with the most of its text first. An article that is not there has no copies. */
export async function readCopies(deps: Reading, id: number): Promise<CopiesView> {
  const tx = readerOf(deps);
  const pairs = await copiesOfArticles(tx, [id]);
  const ids = pairs.map(({ articleId, otherId }) => (articleId === id ? otherId : articleId));
  const articles = new Map((await readArticles(tx, [id, ...ids])).map((article) => [article.id, article]));
  const own = articles.get(id);
  const copies = pairs.flatMap((pair, i) => {
    const other = articles.get(ids[i]);
    return own === undefined || other === undefined || other.outletId === own.outletId ? [] : [rowOf(pair, own, other)];
  });
  return { copies: copies.sort((a, b) => b.containment - a.containment || a.id - b.id), story: await storyOf(tx, id) };
}

const textOf = ({ analyses }: ReadArticle) =>
  analyses.length === 0 ? '' : bodyParagraphs(parseDocument(analyses[0].document)).join('\n\n');

const comparedOf = ({ id, title, outlet, publishedAt }: ReadArticle): Compared => ({
  id,
  title,
  outlet,
  publishedAt: publishedAt?.toISOString() ?? null,
});

/** Two copies side by side. Throws `AppError('not-found')` when they share no text or one is not there. */
export async function readPair(deps: Reading, articleId: number, fromId: number): Promise<PairView> {
  const tx = readerOf(deps);
  const [one, other] = [Math.min(articleId, fromId), Math.max(articleId, fromId)];
  const safe = Number.isSafeInteger(one) && Number.isSafeInteger(other) && one > 0 && other < 2 ** 31;
  const pairs = safe ? await copiesOfArticles(tx, [articleId]) : [];
  const pair = pairs.find((copy) => copy.articleId === fromId || copy.otherId === fromId);
  const [article, from] = pair === undefined ? [] : await readArticles(tx, [articleId, fromId]);
  if (pair === undefined || article === undefined || from === undefined)
    throw new AppError('not-found', `The articles ${articleId} and ${fromId} share no text.`);
  const overlap = { containment: pair.containment, own: pair.own };
  return {
    article: comparedOf(article),
    from: comparedOf(from),
    kind: copyKind(overlap),
    ...overlap,
    demo: article.demo,
    titles: wordingDiff(from.title, article.title),
    paragraphs: wordingDiff(textOf(from), textOf(article)),
  };
}
