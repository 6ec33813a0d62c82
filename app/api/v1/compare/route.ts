import { parseCompare } from '#lib/usecases/comparisons/compare-query.ts';
import { readComparisonRows } from '#lib/usecases/export/read-rows.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(request: Request): Promise<Response> {
  return respond(async (deps) => json(await readComparisonRows(deps, parseCompare(new URL(request.url).searchParams))));
}
