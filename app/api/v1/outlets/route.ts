import { readOutletRows } from '#lib/usecases/export/read-rows.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  return respond(async (deps) => json(await readOutletRows(deps, parseFilters(new URL(request.url).searchParams))));
}
