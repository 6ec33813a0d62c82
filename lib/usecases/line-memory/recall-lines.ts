import { outletMemory } from '#lib/analysis/classify/outlet-memory.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { OutletMemory } from '#lib/analysis/model/memory.ts';
import { registrableDomain, webAddress } from '#lib/ingest/canonical-url.ts';
import type { Tx } from '#lib/store/client.ts';
import { slugOf } from '#lib/store/fold.ts';
import { linesOfOutlets } from '#lib/store/outlet-lines.ts';
import { findOutlets, outletsOfDomains } from '#lib/store/outlets.ts';

function domainOf({ outlet, url }: RawArticle): string | null {
  const address = outlet === null ? webAddress(url) : null;
  return address === null ? null : registrableDomain(address);
}

/**
 * The memory of the outlet that an article is given to or that owns its address; null where neither is known before the article is read.
 * An article that turns out to be another outlet's is put right when the lines of that outlet are counted.
 */
export type Recall = (raw: RawArticle) => OutletMemory | null;

/** Reads what is furniture, as is known now, in the outlets that some articles are likely to be of. */
export async function recallFor(tx: Tx, articles: readonly RawArticle[]): Promise<Recall> {
  const names = articles.flatMap(({ outlet }) => outlet ?? []);
  const domains = articles.flatMap((raw) => domainOf(raw) ?? []);
  const [byName, byDomain] = [await findOutlets(tx, names), await outletsOfDomains(tx, domains)];
  const ids = [...byName.values(), ...byDomain.values()].map(({ id }) => id);
  const memories = new Map([...(await linesOfOutlets(tx, ids))].map(([id, texts]) => [id, outletMemory(texts)]));
  return (raw) => {
    const outlet = raw.outlet === null ? byDomain.get(domainOf(raw) ?? '') : byName.get(slugOf(raw.outlet));
    return memories.get(outlet?.id ?? 0) ?? null;
  };
}
