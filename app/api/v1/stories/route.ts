import { storyRow } from '#lib/usecases/export/export-tables.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { readStories } from '#lib/usecases/stories/read-stories.ts';
import { parseStoriesQuery } from '#lib/usecases/stories/stories-view.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => {
    const { rows, total, page, pages } = await readStories(deps, parseFilters(searchParams), parseStoriesQuery(searchParams));
    return json({ rows: rows.map(storyRow), total, page, pages });
  });
}
