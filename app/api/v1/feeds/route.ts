import { readFeeds } from '#lib/usecases/feeds/read-feeds.ts';
import { json, respond } from '../../../_server/respond.ts';

export async function GET(): Promise<Response> {
  return respond(async (deps) => {
    const rows = await readFeeds(deps);
    return json({ rows, total: rows.length });
  });
}
