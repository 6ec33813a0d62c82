import type { Corpus } from '#lib/usecases/reading/filters.ts';

/** Articles of each corpus, and which of the two is shown. */
export type Counts = { readonly real: number; readonly demo: number; readonly shown: Corpus };

/** The corpus when it was chosen against the default, and so has to be said in addresses. */
export function chosenCorpus(corpus: Counts | null): Corpus | null {
  if (corpus === null) return null;
  return corpus.shown === (corpus.real > 0 ? 'real' : 'demo') ? null : corpus.shown;
}
