import { openRuntime } from '#lib/runtime.ts';
import { parseFamilyQuery } from '#lib/usecases/disclaimers/disclaimer-query.ts';
import { readFamilies } from '#lib/usecases/disclaimers/read-disclaimers.ts';
import { parseFilters } from '#lib/usecases/reading/filters.ts';
import { ANSWERED } from '../exit.ts';
import { dayOf, say, shortened, table, write } from '../output.ts';
import { type Given, searchParams } from '../search-params.ts';

type Options = Given & { readonly json?: boolean };

/** Writes one page of the wording families of disclaimers. */
export async function run({ json, ...options }: Options): Promise<number> {
  const params = searchParams(options);
  const [filters, query] = [parseFilters(params), parseFamilyQuery(params)];
  const runtime = await openRuntime();
  try {
    const { rows, total, page, pages } = await readFamilies(runtime, filters, query);
    if (json) await write(`${JSON.stringify({ rows, total, page, pages }, null, 2)}\n`);
    else {
      const lines = rows.map(({ family, articles, outlets, coverage, blanket, kinds, firstSeen, lastSeen, text }) => [
        family,
        articles,
        outlets,
        coverage === null ? '' : `${Math.round(100 * coverage)} %${blanket ? ' blanket' : ''}`,
        dayOf(firstSeen),
        dayOf(lastSeen),
        kinds.join(' '),
        shortened(text),
      ]);
      await write(table(['family', 'articles', 'outlets', 'coverage', 'first', 'last', 'kinds', 'wording'], lines));
      say(`page ${page} of ${pages}, ${total} families`);
    }
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
