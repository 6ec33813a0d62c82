import { openRuntime, type Runtime } from '#lib/runtime.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { readQuotations } from '#lib/usecases/sources/read-source.ts';
import { readSourceList } from '#lib/usecases/sources/read-sources.ts';
import { parseQuotationQuery, parseSourceQuery } from '#lib/usecases/sources/source-query.ts';
import { ANSWERED } from '../exit.ts';
import { dayOf, say, shortened, table, write } from '../output.ts';
import { type Given, searchParams } from '../search-params.ts';

type Options = Given & { readonly json?: boolean };

const writeJson = (data: unknown) => write(`${JSON.stringify(data, null, 2)}\n`);

async function list(runtime: Runtime, { json, ...options }: Options): Promise<void> {
  const params = searchParams(options);
  const { rows, total, page, pages } = await readSourceList(runtime, parseFilters(params), parseSourceQuery(params));
  if (json) return writeJson({ rows, total, page, pages });
  const lines = rows.map((row) => [
    row.articles,
    row.outlets,
    row.acts,
    row.words,
    `${(100 * row.share).toFixed(1)} %`,
    row.class,
    row.name,
  ]);
  await write(table(['articles', 'outlets', 'acts', 'words', 'share', 'class', 'name'], lines));
  say(`page ${page} of ${pages}, ${total} sources`);
}

async function quotations(runtime: Runtime, name: string, { json, ...options }: Options): Promise<void> {
  const params = searchParams(options);
  const { rows, total, page, pages } = await readQuotations(runtime, name, parseFilters(params), parseQuotationQuery(params));
  if (json) return writeJson({ rows, total, page, pages });
  const lines = rows.map((row) => [dayOf(row.publishedAt), row.outlet.slug, row.article.id, shortened(row.cue), shortened(row.text)]);
  await write(table(['date', 'outlet', 'article', 'cue', 'words'], lines));
  say(`page ${page} of ${pages}, ${total} quotations`);
}

/** Writes one page of the sources, or with a name one page of what that source is quoted as saying. */
export async function run(name: string | undefined, options: Options): Promise<number> {
  const runtime = await openRuntime();
  try {
    await (name === undefined ? list(runtime, options) : quotations(runtime, name, options));
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
