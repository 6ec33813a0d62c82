import { openRuntime, type Runtime } from '#lib/runtime.ts';
import { readStoryProfile } from '#lib/usecases/export/read-rows.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { readStories } from '#lib/usecases/stories/read-stories.ts';
import { parseStoriesQuery } from '#lib/usecases/stories/stories-view.ts';
import { storyDifferenceTable } from '../difference-table.ts';
import { ANSWERED } from '../exit.ts';
import { dayOf, say, shortened, table, write } from '../output.ts';
import { type Given, searchParams } from '../search-params.ts';

type Options = Given & { readonly json?: boolean };

const writeJson = (data: unknown) => write(`${JSON.stringify(data, null, 2)}\n`);

async function list(runtime: Runtime, { json, ...options }: Options): Promise<void> {
  const params = searchParams(options);
  const { rows, total, page, pages } = await readStories(runtime, parseFilters(params), parseStoriesQuery(params));
  if (json) return writeJson({ rows, total, page, pages });
  const lines = rows.map((row) => [row.id, dayOf(row.first), dayOf(row.last), row.outlets.length, row.articles, shortened(row.title)]);
  await write(table(['story', 'first', 'last', 'outlets', 'articles', 'title'], lines));
  say(`page ${page} of ${pages}, ${total} stories`);
}

async function one(runtime: Runtime, id: string, { json, ...options }: Options): Promise<void> {
  const params = searchParams(options);
  const { profile: story } = await readStoryProfile(runtime, Number(id), parseFilters(params), params.get('measure'));
  if (json) return writeJson(story);
  const lines = story.articles.map((article) => [
    article.id,
    dayOf(article.publishedAt),
    article.outlet.slug,
    article.copyOf === null ? '' : `${article.copyOf.kind} as ${article.copyOf.id}`,
    shortened(article.title),
  ]);
  await write(table(['article', 'date', 'outlet', 'text', 'title'], lines));
  if (story.sharedStories !== null) await write(`\n${storyDifferenceTable(story.sharedStories.differences)}`);
  if (story.more > 0) say(`${story.more} later articles left out`);
}

/** Writes one page of the stories, or with a number the articles of that story and how its outlets differ over all stories that they share. */
export async function run(id: string | undefined, options: Options): Promise<number> {
  const runtime = await openRuntime();
  try {
    await (id === undefined ? list(runtime, options) : one(runtime, id, options));
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
