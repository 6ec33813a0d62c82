import { parseFamilyQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { readFamilyRows } from '#lib/usecases/export/read-rows.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => json(await readFamilyRows(deps, parseFilters(searchParams), parseFamilyQuery(searchParams))));
}
