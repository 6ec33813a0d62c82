import { parseFamilyQuery } from '#lib/usecases/disclaimer-query.ts';
import { parseFilters } from '#lib/usecases/filters.ts';
import { readFamilyRows } from '#lib/usecases/read-rows.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => json(await readFamilyRows(deps, parseFilters(searchParams), parseFamilyQuery(searchParams))));
}
