import type { QuotationRecord, SourceRecord } from '#lib/export/tables/sources.ts';
import type { Tx } from '#lib/store/client.ts';
import { quotationsAfter } from '#lib/store/quotation-queries.ts';
import { attributedByOutlet, mergedByOutlet, type SourceAtOutlet, unmergedByOutlet } from '#lib/store/source-details.ts';
import { type Merges, mergesOf } from '#lib/store/source-merges.ts';
import type { Resolved } from '../reading/scope.ts';
import { nameSources } from './name-sources.ts';
import { quotationFilter, quotationOf } from './quotations.ts';
import { findSource } from './read-source.ts';
import type { QuotationSelection } from './source-query.ts';

const KEYS_AT_ONCE = 500;
const ROWS_AT_ONCE = 500;

async function recordsOf(
  tx: Tx,
  { scope, outlets }: Resolved,
  merges: Merges,
  attributed: ReadonlyMap<number, number>,
  rows: readonly SourceAtOutlet[],
): Promise<SourceRecord[]> {
  const names = await nameSources(tx, scope, merges, [...new Set(rows.map(({ key }) => key))]);
  return rows.map(({ key, outletId, articles, acts, words, first, last }) => {
    const { name, class: kind } = names.get(key) ?? { name: key, class: '' };
    const share = words / (attributed.get(outletId) || words || 1);
    const outlet = outlets.get(outletId)?.slug ?? '';
    return { key, name, class: kind, outlet, articles, acts, words, share, firstSeen: first, lastSeen: last };
  });
}

/** Every source at every outlet: first those that merges are about, then the others, each by key and outlet. */
export async function* sourceRecords(tx: Tx, resolved: Resolved): AsyncGenerator<SourceRecord> {
  const { scope } = resolved;
  const merges = await mergesOf(tx, scope.demo);
  const attributed = await attributedByOutlet(tx, scope);
  yield* await recordsOf(tx, resolved, merges, attributed, await mergedByOutlet(tx, scope, merges));
  for (let after = ''; ; ) {
    const rows = await unmergedByOutlet(tx, scope, merges, after, KEYS_AT_ONCE);
    if (rows.length === 0) return;
    yield* await recordsOf(tx, resolved, merges, attributed, rows);
    after = rows[rows.length - 1].key;
  }
}

async function* rowsFrom(tx: Tx, { scope, outlets }: Resolved, keys: readonly string[] | null, merges: Merges, asked: QuotationSelection) {
  const filter = quotationFilter(keys, asked);
  for (let after = { articleId: 0, idx: -1 }; ; ) {
    const rows = await quotationsAfter(tx, scope, filter, after, ROWS_AT_ONCE);
    for (const row of rows) yield { ...quotationOf(outlets, row), source: merges.get(row.key) ?? row.key };
    if (rows.length < ROWS_AT_ONCE) return;
    after = rows[rows.length - 1];
  }
}

/** Every quotation that is asked for, by article and number. Throws `AppError('not-found')` at once when no article has the source. */
export async function quotationRecords(tx: Tx, resolved: Resolved, asked: QuotationSelection): Promise<AsyncIterable<QuotationRecord>> {
  const { demo } = resolved.scope;
  if (asked.source === null) return rowsFrom(tx, resolved, null, await mergesOf(tx, demo), asked);
  const { keys, merges } = await findSource(tx, demo, asked.source);
  return rowsFrom(tx, resolved, keys, merges, asked);
}
