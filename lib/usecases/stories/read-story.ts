import { copyOrigins } from '#lib/compare/reuse/copy-tree.ts';
import { sharedSentences } from '#lib/compare/stories/shared-sentences.ts';
import { AppError } from '#lib/errors.ts';
import type { Tx } from '#lib/store/client.ts';
import { copiesOfArticles } from '#lib/store/copies.ts';
import { parseDocument, type StoredDocument } from '#lib/store/document.ts';
import { storiesAround } from '#lib/store/stories.ts';
import { articlesOfStory, findStory, type ReadArticle, readArticles } from '#lib/store/story-queries.ts';
import { CORE_MEASURES } from '../reading/measures.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import type { ArticleOfStory, CopyOf, StoryView } from './stories-view.ts';

/** Articles of a story that are shown side by side. */
export const MOST_SHOWN = 16;
const CREDITS = new Set(['wire', 'republished']);

type Opened = { readonly article: ReadArticle; readonly document: StoredDocument; readonly sentences: readonly string[] };

function opened(article: ReadArticle): Opened[] {
  const [analysis] = article.analyses;
  if (analysis === undefined) return [];
  const document = parseDocument(analysis.document);
  const body = document.sentences.filter(({ block }) => document.blocks[block].role === 'body');
  return [{ article, document, sentences: body.map(({ start, end }) => document.text.slice(start, end)) }];
}

/** For each article that has text of another of them, which one. */
async function originsOf(tx: Tx, articles: readonly ReadArticle[]): Promise<Map<number, CopyOf>> {
  const ids = articles.map(({ id }) => id);
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const origins = copyOrigins(ids, await copiesOfArticles(tx, ids));
  return new Map(
    [...origins].map(([id, { from, kind, overlap }]) => [
      id,
      { id: from, outlet: outlets.get(from) ?? { slug: '', name: '' }, kind, ...overlap },
    ]),
  );
}

function viewOf({ article, document, sentences }: Opened, shared: readonly (readonly number[])[], copyOf: CopyOf | null): ArticleOfStory {
  const { id, title, outlet, publishedAt, words, wire, analyses } = article;
  const credit = analyses[0].disclaimers.find(({ kind }) => CREDITS.has(kind))?.text ?? null;
  return {
    id,
    title,
    outlet,
    publishedAt: publishedAt?.toISOString() ?? null,
    words,
    wire,
    credit,
    copyOf,
    sentences: sentences.map((text, i) => ({ text, quoted: /[“„«"]/.test(text), sharedWith: shared[i] })),
    sources: analyses[0].sources.map(({ key, name, acts, words: said }) => ({ key, name, acts, words: said })),
    values: Object.fromEntries(CORE_MEASURES.map((name) => [name, document.scores.find((score) => score.name === name)?.value ?? null])),
  };
}

/** Who speaks in the story, those with the most words first. */
function speakersOf(articles: readonly ArticleOfStory[]): StoryView['sources'] {
  const speakers = new Map<string, { key: string; name: string; words: number[] }>();
  articles.forEach(({ sources }, i) => {
    for (const { key, name, words } of sources) {
      const speaker = speakers.get(key) ?? { key, name, words: articles.map(() => 0) };
      speaker.words[i] += words;
      speakers.set(key, speaker);
    }
  });
  const sum = (words: readonly number[]) => words.reduce((total, n) => total + n, 0);
  return [...speakers.values()].sort((a, b) => sum(b.words) - sum(a.words) || a.name.localeCompare(b.name, 'en'));
}

/** A story with its articles side by side. Throws `AppError('not-found')` for one that is not there or has no article. */
export async function readStory(deps: Reading, id: number): Promise<StoryView> {
  const tx = readerOf(deps);
  const story = Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? await findStory(tx, id) : null;
  const ids = story === null ? [] : await articlesOfStory(tx, id);
  if (story === null || ids.length === 0) throw new AppError('not-found', `There is no story ${id}: it may have been merged with another.`);
  const articles = await readArticles(tx, ids.slice(0, MOST_SHOWN));
  const all = articles.flatMap(opened);
  const shared = sharedSentences(all.map(({ sentences }) => sentences));
  const origins = await originsOf(tx, articles);
  const views = all.map((one, i) => viewOf(one, shared[i], origins.get(one.article.id) ?? null));
  return {
    ...story,
    articles: views,
    more: ids.length - views.length,
    sources: speakersOf(views),
    near: await storiesAround(tx, story.demo, id),
  };
}
