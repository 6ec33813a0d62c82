import type { Claim } from '#lib/analysis/model/attributed.ts';
import type { Tx } from '#lib/store/client.ts';
import type { OutletCorpus } from '#lib/store/outlet-queries.ts';
import { listQuotations, type QuotationFilter, quotationCounts, type StoredQuotation } from '#lib/store/quotation-queries.ts';
import type { Resolved } from '../reading/scope.ts';
import { printedTerms } from '../reading/search-terms.ts';
import type { QuotationQuery, QuotationSelection } from './source-query.ts';
import type { Quotation, QuotationList } from './sources-view.ts';

/** The claims that are speech (METHODS §2). */
const SPEECH: readonly Claim[] = ['statement', 'document'];

/** What the store is asked for; `keys` null is every source. */
export function quotationFilter(
  keys: readonly string[] | null,
  { claim, type, stance, said }: Omit<QuotationSelection, 'source'>,
): QuotationFilter {
  const claims = claim === 'all' ? null : claim === 'speech' ? SPEECH : [claim];
  return { keys, claims, type, stance, terms: printedTerms(said) };
}

/** A quotation as it is shown. */
export function quotationOf(outlets: ReadonlyMap<number, OutletCorpus>, stored: StoredQuotation): Quotation {
  const { articleId, title, outletId, ...row } = stored;
  const { slug, name } = outlets.get(outletId) ?? { slug: '', name: '' };
  return { ...row, article: { id: articleId, title }, outlet: { slug, name } };
}

/** One page of the quotations of the sources with one of the keys, latest first. */
export async function quotationsOf(
  tx: Tx,
  { scope, outlets }: Resolved,
  keys: readonly string[],
  query: QuotationQuery,
): Promise<QuotationList> {
  const { page, size } = query;
  const filter = quotationFilter(keys, query);
  const [rows, counts] = await Promise.all([
    listQuotations(tx, scope, filter, size, (page - 1) * size),
    quotationCounts(tx, scope, filter),
  ]);
  const total = counts.reduce((sum, { acts }) => sum + acts, 0);
  return { rows: rows.map((row) => quotationOf(outlets, row)), total, page, pages: Math.max(1, Math.ceil(total / size)) };
}
