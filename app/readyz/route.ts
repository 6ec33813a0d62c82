import { readReadiness } from '#lib/usecases/instance/read-readiness.ts';
import { json, respond } from '../_server/respond.ts';

export const dynamic = 'force-dynamic';

/** Answers whether the database does. */
export function GET(): Promise<Response> {
  return respond(async (deps) => json(await readReadiness(deps)));
}
