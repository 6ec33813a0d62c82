import type { Tx } from './client.ts';

/** What an address answered, or why nothing came. */
export type FetchNote = {
  readonly url: string;
  /** Where redirects led, when elsewhere. */
  readonly finalUrl: string | null;
  readonly status: number | null;
  readonly error: string | null;
  readonly mediaType: string | null;
  readonly bytes: number;
  /** Milliseconds that the network took. */
  readonly ms: number;
  readonly at: Date;
  readonly feedId: number | null;
  readonly importId: number | null;
};

export async function noteFetch(tx: Tx, note: FetchNote): Promise<void> {
  await tx.db.fetch.create({ data: note, select: { id: true } });
}

/** The latest fetches of a feed's address or of an import's, newest first. */
export function latestFetches(tx: Tx, of: { readonly feedId: number } | { readonly importId: number }, take: number) {
  return tx.db.fetch.findMany({ where: of, orderBy: [{ at: 'desc' }, { id: 'desc' }], take });
}

/** Forgets fetches before a time; answers how many. */
export async function sweepFetches(tx: Tx, before: Date): Promise<number> {
  return (await tx.db.fetch.deleteMany({ where: { at: { lt: before } } })).count;
}
