import { parsePageQuery } from '#lib/usecases/disclaimer-query.ts';
import { parseFilters } from '#lib/usecases/filters.ts';
import { readWordingFamily } from '#lib/usecases/read-wording-family.ts';
import { json, respond } from '../../../../_server/respond.ts';

type Context = { readonly params: Promise<{ readonly family: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { family } = await params;
  const { searchParams } = new URL(request.url);
  return respond(async (deps) =>
    json({ profile: await readWordingFamily(deps, family, parseFilters(searchParams), parsePageQuery(searchParams)) }),
  );
}
