import { readStoryProfile } from '#lib/usecases/export/read-rows.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { json, respond } from '../../../../_server/respond.ts';

type Context = { readonly params: Promise<{ readonly id: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const query = new URL(request.url).searchParams;
  return respond(async (deps) =>
    json(await readStoryProfile(deps, /^\d{1,10}$/.test(id) ? Number(id) : 0, parseFilters(query), query.get('measure') || null)),
  );
}
