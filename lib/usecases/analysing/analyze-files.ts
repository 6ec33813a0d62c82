import { analyze } from '#lib/analysis/analyze.ts';
import type { Analysis } from '#lib/analysis/model/analysis.ts';
import type { Item, Limits } from '#lib/ingest/reader.ts';
import { readerFor, readerOf } from '#lib/ingest/registry.ts';

/** One input to analyse. `name` is shown and says the format by its extension; `format` says it outright. */
export type AnalysisInput = { readonly name: string; readonly format: string | null; readonly bytes: AsyncIterable<Uint8Array> };

/** The analysis of one item, or why there is none. `id` is the row's own or null, and the name of a file that is one article. */
export type Answer =
  | { readonly id: string | number | null; readonly analysis: Analysis }
  | { readonly id: string | number | null; readonly at: string; readonly reason: string; readonly error: unknown };

/** A whole file has no place in it and no id of its own: the file's name is both. */
function answer(item: Item, name: string, clean: boolean): Answer {
  const at = item.at === '' ? name : item.at;
  const id = item.at === '' ? name : item.id;
  if (item.kind === 'reject') return { id, at, reason: item.reason, error: null };
  try {
    return { id, analysis: analyze(item.article, { clean }) };
  } catch (error) {
    return { id, at, reason: 'could not be analysed', error };
  }
}

/**
 * Analyses inputs without storing anything: one answer for each item, in input order, whatever happens to the others.
 * Memory is bounded by one item. Needs no database. Throws what reading an input throws.
 */
export async function* analyzeFiles(
  { limits }: { readonly limits: Limits },
  inputs: Iterable<AnalysisInput>,
  options: { readonly clean: boolean },
): AsyncGenerator<Answer> {
  for (const input of inputs) {
    const reader = input.format === null ? readerFor(input.name, 'text/plain') : readerOf(input.format);
    if (reader === null) throw new TypeError(`no reader for ${input.format}`);
    for await (const item of reader.read(input.bytes, limits)) yield answer(item, input.name, options.clean);
  }
}
