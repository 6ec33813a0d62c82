import type { Runtime } from '#lib/runtime.ts';
import { type IncomingFile, isListOfPages, startImport } from '#lib/usecases/imports/start-import.ts';
import { guard } from '../../_server/guard.ts';
import { readUpload } from '../../_server/multipart.ts';
import { json, respond } from '../../_server/respond.ts';

/** The files as they come; a list of addresses counts as a request to other hosts. */
async function* counted({ allowance }: Runtime, files: AsyncIterable<IncomingFile>): AsyncGenerator<IncomingFile> {
  for await (const file of files) {
    if (isListOfPages(file)) allowance.count();
    yield file;
  }
}

/** Takes files with optional fields `outlet` and `publishedAt` before them; answers the import: its id as JSON, or its page. */
export async function POST(request: Request): Promise<Response> {
  return respond(async (deps) => {
    guard(request.headers);
    const { fields, files } = await readUpload(request);
    const options = { outlet: fields.get('outlet') || null, publishedAt: fields.get('publishedAt') || null };
    const id = await startImport(deps, counted(deps, files), options);
    if (request.headers.get('accept')?.includes('application/json')) return json({ import: id });
    return new Response(null, { status: 303, headers: { Location: `/ingest/imports/${id}` } });
  });
}
