import { parseFilters } from '#lib/usecases/filters.ts';
import { readOutletRows } from '#lib/usecases/read-rows.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  return respond(async (deps) => json(await readOutletRows(deps, parseFilters(new URL(request.url).searchParams))));
}
