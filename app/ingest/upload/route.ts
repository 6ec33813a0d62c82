import { startImport } from '#lib/usecases/start-import.ts';
import { guard } from '../../_server/guard.ts';
import { readUpload } from '../../_server/multipart.ts';
import { json, respond } from '../../_server/respond.ts';

/** Takes files with optional fields `outlet` and `publishedAt` before them; answers the import: its id as JSON, or its page. */
export async function POST(request: Request): Promise<Response> {
  return respond(async (deps) => {
    guard(request.headers);
    const { fields, files } = await readUpload(request);
    const options = { outlet: fields.get('outlet') || null, publishedAt: fields.get('publishedAt') || null };
    const id = await startImport(deps, files, options);
    if (request.headers.get('accept')?.includes('application/json')) return json({ import: id });
    return new Response(null, { status: 303, headers: { Location: `/ingest/imports/${id}` } });
  });
}
