import { parsePageQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { readWordingFamily } from '#lib/usecases/disclaimers/read-wording-family.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { json, respond } from '../../../../_server/respond.ts';

type Context = { readonly params: Promise<{ readonly family: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { family } = await params;
  const { searchParams } = new URL(request.url);
  return respond(async (deps) =>
    json({ profile: await readWordingFamily(deps, family, parseFilters(searchParams), parsePageQuery(searchParams)) }),
  );
}
