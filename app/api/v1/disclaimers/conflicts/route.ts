import { parseConflictQuery } from '#lib/usecases/disclaimer-query.ts';
import { parseFilters } from '#lib/usecases/filters.ts';
import { readConflicts } from '#lib/usecases/read-conflicts.ts';
import { json, respond } from '../../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => {
    const { rows, total, page, pages } = await readConflicts(deps, parseFilters(searchParams), parseConflictQuery(searchParams));
    return json({ rows, total, page, pages });
  });
}
