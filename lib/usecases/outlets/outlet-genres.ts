import { GENRES } from '#lib/analysis/model/analysis.ts';
import { type Quantiles, quantiles } from '#lib/compare/quantiles.ts';
import { type Summary, summarise } from '#lib/compare/summary.ts';
import type { Tx } from '#lib/store/client.ts';
import { type GenreArticle, valuesByGenre } from '#lib/store/genre-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import { type ArticleLabel, labelsOf } from '#lib/store/scored-queries.ts';
import type { ArticleDot } from './overview-view.ts';

/** Dots of one genre: of more articles, as many evenly spaced by rank. */
export const DOTS_PER_GENRE = 150;

/** One measure over the articles of one declared genre; `genre` null is "not declared". */
export type GenreDistribution = {
  readonly genre: string | null;
  readonly summary: Summary;
  readonly quantiles: Quantiles | null;
  readonly dots: readonly ArticleDot[];
};

/** At most `most` of the items, evenly spaced. */
function evenly<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  return items.filter((_, i) => Math.floor(((i + 1) * most) / items.length) > Math.floor((i * most) / items.length));
}

type Labels = ReadonlyMap<number, ArticleLabel>;

function distributionOf(genre: string | null, articles: readonly GenreArticle[], labels: Labels): GenreDistribution {
  const values = articles.map(({ value }) => value);
  const stories = articles.map(({ story }) => story);
  return {
    genre,
    summary: summarise(values, stories.some((story) => story !== null) ? stories : null),
    quantiles: quantiles(values),
    dots: evenly(articles, DOTS_PER_GENRE).flatMap(({ id, value }) => {
      const label = labels.get(id);
      return label === undefined ? [] : [{ id, title: label.title, value, publishedAt: label.publishedAt }];
    }),
  };
}

/** The values of a score by declared genre: those that have any, in the order of the genres, "not declared" last. Articles of one story count as one in the interval. */
export async function genresOf(tx: Tx, scope: Scope, name: string): Promise<GenreDistribution[]> {
  const groups = new Map<string | null, GenreArticle[]>();
  for (const article of await valuesByGenre(tx, scope, name)) {
    const group = groups.get(article.genre);
    if (group) group.push(article);
    else groups.set(article.genre, [article]);
  }
  const drawn = [...groups.values()].flatMap((articles) => evenly(articles, DOTS_PER_GENRE));
  const labels = await labelsOf(
    tx,
    drawn.map(({ id }) => id),
  );
  return [...GENRES, null].flatMap((genre) => {
    const articles = groups.get(genre);
    return articles === undefined ? [] : [distributionOf(genre, articles, labels)];
  });
}
