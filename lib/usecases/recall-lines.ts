import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { OutletMemory } from '#lib/analysis/model/memory.ts';
import { registrableDomain, webAddress } from '#lib/ingest/canonical-url.ts';
import type { Tx } from '#lib/store/client.ts';
import { outletLines } from '#lib/store/outlet-lines.ts';
import { findOutlet, outletOfDomain } from '#lib/store/outlets.ts';

/** What is furniture in all articles of the outlet. */
async function memoryOfOutlet(tx: Tx, outletId: number): Promise<OutletMemory> {
  return outletMemory((await outletLines(tx, outletId)).map(({ text }) => text));
}

async function outletOf(tx: Tx, { outlet, url }: RawArticle): Promise<number | null> {
  if (outlet !== null) return (await findOutlet(tx, outlet))?.id ?? null;
  const address = webAddress(url);
  const domain = address === null ? null : registrableDomain(address);
  return domain === null ? null : ((await outletOfDomain(tx, domain))?.id ?? null);
}

/**
 * The memory of the outlet that an article is given to or that owns its address, as it is now; null where neither is known before the
 * article is read. An article that turns out to be another outlet's is put right when the lines of that outlet are counted.
 */
export async function memoryFor(tx: Tx, raw: RawArticle): Promise<OutletMemory | null> {
  const outletId = await outletOf(tx, raw);
  return outletId === null ? null : memoryOfOutlet(tx, outletId);
}
