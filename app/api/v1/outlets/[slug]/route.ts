import { readOutletProfile } from '#lib/usecases/export/read-rows.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { json, respond } from '../../../../_server/respond.ts';

type Context = { readonly params: Promise<{ readonly slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const query = new URL(request.url).searchParams;
  return respond(async (deps) => json(await readOutletProfile(deps, slug, parseFilters(query), query.get('measure') || null)));
}
