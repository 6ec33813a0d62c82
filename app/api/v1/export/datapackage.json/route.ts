import { readDataPackage } from '#lib/usecases/export/read-export.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { json, respond } from '../../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const options = { now: new Date(), digest: searchParams.get('digest') === 'true' };
  return respond(async (deps) => json(await readDataPackage(deps, parseFilters(searchParams), options)));
}
