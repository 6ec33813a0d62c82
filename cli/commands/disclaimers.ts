import { openRuntime } from '#lib/runtime.ts';
import { parseFamilyQuery } from '#lib/usecases/disclaimer-query.ts';
import { parseFilters } from '#lib/usecases/filters.ts';
import { readFamilies } from '#lib/usecases/read-disclaimers.ts';
import { ANSWERED } from '../exit.ts';
import { say, table, write } from '../output.ts';

/** Filters and order by the names of a page's address. */
type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>> & { readonly json?: boolean };

const LONGEST = 72;
const day = (date: string | null) => date?.slice(0, 10) ?? '';
const short = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};

/** Writes one page of the wording families of disclaimers. */
export async function run({ json, ...options }: Options): Promise<number> {
  const given = Object.entries(options).filter((entry): entry is [string, string | readonly string[]] => typeof entry[1] !== 'boolean');
  const filters = parseFilters(Object.fromEntries(given));
  const query = parseFamilyQuery(new URLSearchParams(given.flatMap(([key, value]) => [value].flat().map((item) => [key, item]))));
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
        day(firstSeen),
        day(lastSeen),
        kinds.join(' '),
        short(text),
      ]);
      await write(table(['family', 'articles', 'outlets', 'coverage', 'first', 'last', 'kinds', 'wording'], lines));
      say(`page ${page} of ${pages}, ${total} families`);
    }
  } finally {
    await runtime.close();
  }
  return ANSWERED;
}
