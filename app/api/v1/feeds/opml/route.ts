import { exportOpml } from '#lib/usecases/feeds/exchange-opml.ts';
import { respond } from '../../../../_server/respond.ts';

const HEADERS = { 'Content-Type': 'text/x-opml; charset=utf-8', 'Content-Disposition': 'attachment; filename="feeds.opml"' };

export async function GET(): Promise<Response> {
  return respond(async (deps) => new Response(await exportOpml(deps), { headers: HEADERS }));
}
