import { findByIdentity, findSameTexts, type KnownArticle, type PreparedArticle } from '#lib/store/articles.ts';
import type { Store, Tx } from '#lib/store/client.ts';
import { broughtLater } from '#lib/store/imports.ts';
import { quickIdentity } from './article-identity.ts';
import type { Batch, IngestItem } from './ingest-batch.ts';

/** By what an article is known byte for byte before it is analysed: its identity and the hash of what arrived. */
export function contentSign(identity: string | null, contentHash: string): string {
  return `${identity}\n${contentHash}`;
}

/** Items that are stored byte for byte under their own address, by their `contentSign`: they need no analysis. */
export async function knownContents(store: Store, items: readonly IngestItem[]): Promise<ReadonlyMap<string, number>> {
  const identities = items.flatMap((item) => (item.kind === 'article' ? (quickIdentity(item.article) ?? []) : []));
  const found = await findByIdentity({ db: store.reader, dialect: store.dialect }, identities);
  const kept = [...found].filter(([, { deletedAt }]) => deletedAt === null);
  return new Map(kept.map(([identity, { id, contentHash }]) => [contentSign(identity, contentHash), id]));
}

/** Where a text is in the store already, under the address or elsewhere. */
export type Known = {
  readonly byIdentity: ReadonlyMap<string, KnownArticle>;
  /** Articles by their number whose address an item behind this batch in the import has brought too, with the number of that item. */
  readonly later: ReadonlyMap<number, number>;
};

/** What is stored of the identities, as the transaction that is to store them sees it. */
export async function knownIdentities(tx: Tx, identities: readonly string[], { importId, indexes }: Batch): Promise<Known> {
  const byIdentity = await findByIdentity(tx, identities);
  if (importId === null || indexes === null || byIdentity.size === 0) return { byIdentity, later: new Map() };
  const ids = [...byIdentity.values()].map(({ id }) => id);
  return { byIdentity, later: await broughtLater(tx, importId, indexes[0], ids) };
}

/** An article whose text an article of the same outlet has under another address. */
export type Copy = { readonly of: number | string; readonly url: string | null };

const sign = ({ outletId, textHash }: { readonly outletId: number | null; readonly textHash: string | null }) => `${outletId}\n${textHash}`;

/**
 * Those among new articles whose text is in their outlet already, by identity: `of` is the number of the stored article, or the identity
 * of one before it among the new ones.
 */
export async function copiesAmong(tx: Tx, fresh: readonly PreparedArticle[]): Promise<ReadonlyMap<string, Copy>> {
  const hashes = fresh.flatMap(({ row }) => row.textHash ?? []);
  const first = new Map<string, Copy>();
  for (const row of await findSameTexts(tx, hashes)) if (!first.has(sign(row))) first.set(sign(row), { of: row.id, url: row.url });
  const copies = new Map<string, Copy>();
  for (const { row } of fresh) {
    const before = first.get(sign(row));
    if (before === undefined) first.set(sign(row), { of: row.identity, url: row.url });
    else copies.set(row.identity, before);
  }
  return copies;
}
