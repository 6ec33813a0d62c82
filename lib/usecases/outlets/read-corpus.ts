import { type Corpus, NO_FILTERS } from '../reading/filters.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { resolve } from '../reading/scope.ts';

/** How many articles each corpus holds, and which is shown: the one asked for, else the default of `Filters.corpus`. */
export async function readCorpus(
  deps: Reading,
  corpus: Corpus | null = null,
): Promise<{ readonly real: number; readonly demo: number; readonly shown: Corpus }> {
  return (await resolve(readerOf(deps), { ...NO_FILTERS, corpus })).corpus;
}
