import { parseConflictQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { readConflicts } from '#lib/usecases/disclaimers/read-conflicts.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { json, respond } from '../../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => {
    const { rows, total, page, pages } = await readConflicts(deps, parseFilters(searchParams), parseConflictQuery(searchParams));
    return json({ rows, total, page, pages });
  });
}
