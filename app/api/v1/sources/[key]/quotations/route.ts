import { readQuotationRows } from '#lib/usecases/export/read-rows.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { parseQuotationQuery } from '#lib/usecases/sources/source-query.ts';
import { json, respond } from '../../../../../_server/respond.ts';

type Context = { readonly params: Promise<{ readonly key: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  const { searchParams } = new URL(request.url);
  return respond(async (deps) => json(await readQuotationRows(deps, key, parseFilters(searchParams), parseQuotationQuery(searchParams))));
}
