import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { readSourceList } from '#lib/usecases/sources/read-sources.ts';
import { parseSourceQuery } from '#lib/usecases/sources/source-query.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => {
    const { rows, total, page, pages } = await readSourceList(deps, parseFilters(searchParams), parseSourceQuery(searchParams));
    return json({ rows, total, page, pages });
  });
}
