import { exportReport } from '#lib/usecases/export/export-report.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { parseSelection } from '#lib/usecases/sources/source-query.ts';
import { respond, stream } from '../../../../_server/respond.ts';

type Context = { readonly params: Promise<{ readonly file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const { searchParams } = new URL(request.url);
  const [table, format = ''] = file.split('.', 2);
  return respond(async (deps) => {
    const mark = searchParams.get('bom') === 'true';
    return stream(deps, await exportReport(deps, table, format, parseFilters(searchParams), { mark, asked: parseSelection(searchParams) }));
  });
}
