import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { rarityAmong } from '#lib/compare/stories/rarity.ts';
import { createStoryIndex } from '#lib/compare/stories/story-index.ts';
import { foldOf } from './folds.ts';
import { type MixedArticle, readMix } from './story-data.ts';
import type { Row, Task } from './task.ts';

const ORDERS = 10;

/** The story of each article that is in one, when they arrive in this order. */
function storiesOf(articles: readonly MixedArticle[]): ReadonlyMap<number, number> {
  const index = createStoryIndex(rarityAmong(articles.map(({ terms }) => terms)));
  const stories = new Map<number, number>();
  for (const { id, day, terms } of articles) {
    if (day === null) continue;
    const match = index.match({ id, day, terms }, new Set());
    const story = match === null ? null : (match.story ?? match.nearest);
    index.add({ id, day, terms, story });
    if (match === null || story === null) continue;
    index.place(match.nearest, story);
    stories.set(id, story);
    stories.set(match.nearest, story);
  }
  return stories;
}

type Pair = { readonly together: boolean; readonly right: boolean };

/** Every pair of articles that is in one story, of the data or as found, and has an article of the triplets of `folds`. */
function pairsOf(articles: readonly MixedArticle[], assigned: ReadonlyMap<number, number>, folds: readonly number[]): Pair[] {
  const wanted = new Set(articles.filter(({ story }) => story !== null && folds.includes(foldOf(story, 2))));
  const pairs = [...wanted].flatMap((a) =>
    articles
      .filter((b) => b !== a && (b.id > a.id || !wanted.has(b)))
      .map((b) => ({
        together: assigned.has(a.id) && assigned.get(a.id) === assigned.get(b.id),
        right: a.story === b.story,
      })),
  );
  return pairs.filter(({ together, right }) => together || right);
}

function measure(articles: readonly MixedArticle[], assigned: ReadonlyMap<number, number>, folds: readonly number[]) {
  const pairs = pairsOf(articles, assigned, folds);
  const both = pairs.filter(({ together, right }) => together && right).length;
  const [found, gold] = [pairs.filter(({ together }) => together).length, pairs.filter(({ right }) => right).length];
  return { precision: both / found, recall: both / gold, found, gold };
}

/** The articles in another order, the same for a seed (Fisher & Yates). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = xoroshiro128plus(seed);
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = uniformInt(random, 0, i);
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

const byDay = (articles: readonly MixedArticle[]) => articles.toSorted((a, b) => (a.day ?? 0) - (b.day ?? 0) || a.id - b.id);

/** The least precision and recall over orders of arrival. */
function worst(articles: readonly MixedArticle[]) {
  const measures = Array.from({ length: ORDERS }, (_, seed) => {
    const order = shuffled(articles, seed + 1);
    return measure(articles, storiesOf(order), [0, 1]);
  });
  return {
    precision: Math.min(...measures.map(({ precision }) => precision)),
    recall: Math.min(...measures.map(({ recall }) => recall)),
  };
}

const row = (name: string, value: number, n: number, anchor: string, floor: number | null): Row => ({
  measure: name,
  value,
  n,
  anchor,
  floor,
});

/** Articles on one event in three outlets each (BASIL, Fan et al. 2019) found among articles of other outlets. */
export const storiesTask: Task = {
  name: 'stories',
  title: 'Stories across outlets (BASIL among outlet-corpus)',
  data: 'basil/dev.jsonl',
  published: 'https://github.com/launchnlp/BASIL',
  async run(dataDir) {
    const dealt = await readMix(dataDir, true);
    const [all, fold0, fold1] = [[0, 1], [0], [1]].map((folds) => measure(dealt, storiesOf(byDay(dealt)), folds));
    const least = worst(dealt);
    const printed = await readMix(dataDir, false);
    const own = measure(printed, storiesOf(byDay(printed)), [0, 1]);
    return [
      row('pairs together that are on one event', all.precision, all.found, 'distractors dealt the days of the triplets', 0.97),
      row('pairs on one event that are together', all.recall, all.gold, '', 0.85),
      row('– recall, first half of the events', fold0.recall, fold0.gold, `precision ${fold0.precision.toFixed(3)}`, null),
      row('– recall, second half of the events', fold1.recall, fold1.gold, `precision ${fold1.precision.toFixed(3)}`, null),
      row('precision, least of ten orders of arrival', least.precision, ORDERS, '', null),
      row('recall, least of ten orders of arrival', least.recall, ORDERS, '', null),
      row('precision, distractors with their own dates', own.precision, own.found, 'some are on the event: a lower bound', null),
      row('recall, distractors with their own dates', own.recall, own.gold, '', null),
    ];
  },
};
