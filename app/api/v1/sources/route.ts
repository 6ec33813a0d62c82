import { parseFilters } from '#lib/usecases/filters.ts';
import { readSourceList } from '#lib/usecases/read-sources.ts';
import { parseSourceQuery } from '#lib/usecases/source-query.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => {
    const { rows, total, page, pages } = await readSourceList(deps, parseFilters(searchParams), parseSourceQuery(searchParams));
    return json({ rows, total, page, pages });
  });
}
