import { readArticleLayers } from '#lib/usecases/export/read-rows.ts';
import { json, respond } from '../../../../_server/respond.ts';

type Context = { readonly params: Promise<{ readonly id: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  return respond(async (deps) => json(await readArticleLayers(deps, /^\d{1,10}$/.test(id) ? Number(id) : 0)));
}
