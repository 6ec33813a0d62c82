import { AppError } from '#lib/errors.ts';
import type { Tx } from '#lib/store/client.ts';
import { type OutletCorpus, outletCorpora, outletIdsBySlug } from '#lib/store/outlet-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import type { Corpus, Filters } from './filters.ts';
import { foldedTerms } from './search-terms.ts';

const DAY_MS = 86_400_000;

/** Filters as the store asks them, with what was learnt on the way: the corpus shown and its outlets by id. */
export type Resolved = {
  readonly scope: Scope;
  readonly corpus: { readonly real: number; readonly demo: number; readonly shown: Corpus };
  readonly outlets: ReadonlyMap<number, OutletCorpus>;
};

function articlesOf(corpora: readonly OutletCorpus[], demo: boolean): number {
  return corpora.reduce((sum, row) => (row.demo === demo ? sum + row.articles : sum), 0);
}

async function wantedIds(tx: Tx, slugs: readonly string[], shown: ReadonlyMap<number, OutletCorpus>): Promise<number[]> {
  if (slugs.length === 0) return [...shown.keys()];
  const ids = await outletIdsBySlug(tx, slugs);
  const missing = slugs.filter((slug) => !ids.has(slug));
  if (missing.length > 0) throw new AppError('not-found', `There is no outlet ${missing.map((slug) => `“${slug}”`).join(', ')}.`);
  return [...new Set(ids.values())].filter((id) => shown.has(id));
}

/** The corpus of the filters when they name one, else the real one when it has any article. */
export async function resolve(tx: Tx, filters: Filters): Promise<Resolved> {
  const corpora = await outletCorpora(tx);
  const [real, demo] = [articlesOf(corpora, false), articlesOf(corpora, true)];
  const shown = filters.corpus ?? (real > 0 ? 'real' : 'demo');
  const inCorpus = (row: OutletCorpus, isShown: boolean) => row.articles > 0 && (row.demo === (shown === 'demo')) === isShown;
  const outlets = new Map(corpora.filter((row) => inCorpus(row, true)).map((row) => [row.id, row]));
  const others = new Set(corpora.filter((row) => inCorpus(row, false)).map((row) => row.id));
  const outletIds = await wantedIds(tx, filters.outlets, outlets);
  const day = (text: string | null, later = 0) => (text === null ? null : new Date(Date.parse(`${text}T00:00:00Z`) + later));
  return {
    scope: {
      demo: shown === 'demo',
      outletIds,
      mixed: outletIds.some((id) => others.has(id)),
      from: day(filters.from),
      before: day(filters.to, DAY_MS),
      genre: filters.genre,
      origin: filters.origin,
      language: filters.language,
      minWords: filters.minWords,
      maxWords: filters.maxWords,
      terms: foldedTerms(filters.q),
    },
    corpus: { real, demo, shown },
    outlets,
  };
}
