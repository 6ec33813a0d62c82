import { AppError } from '#lib/errors.ts';
import { registrableDomain } from '#lib/ingest/canonical-url.ts';
import { cleanText } from '#lib/ingest/clean-text.ts';
import type { Jobs } from '#lib/jobs/queue.ts';
import type { Store } from '#lib/store/client.ts';
import { listOutlets, mergeOutlets, type OutletSummary, outletBySlug, renameOutlet, setDomains } from '#lib/store/outlets.ts';
import { moveRevisions } from '#lib/store/revisions.ts';
import { queueRemembering } from '../line-memory/remember-lines.ts';

type Deps = { readonly store: Store };

/** All outlets by name with their domains and numbers of articles. */
export function outletList({ store }: Deps): Promise<OutletSummary[]> {
  return listOutlets({ db: store.reader, dialect: store.dialect });
}

/** Gives an outlet another name; its address stays. Throws `AppError`: `not-found`, `invalid`, `conflict` when another has the name. */
export async function renameOutletTo({ store }: Deps, slug: string, name: string): Promise<void> {
  const text = cleanText(name).trim().slice(0, 200);
  if (text === '') throw new AppError('invalid', 'The name is empty.');
  await store.transaction(async (tx) => renameOutlet(tx, (await outletBySlug(tx, slug)).id, text));
}

/** Makes outlets part of another: articles, domains and names move. Throws `AppError`: `not-found`, `invalid` when nothing is left to merge. */
export async function mergeOutletsInto(
  { store, jobs }: Deps & { readonly jobs: Jobs },
  into: string,
  slugs: readonly string[],
): Promise<void> {
  await store.transaction(async (tx) => {
    const target = await outletBySlug(tx, into);
    const sources = new Map<number, Awaited<ReturnType<typeof outletBySlug>>>();
    for (const slug of slugs) {
      const outlet = await outletBySlug(tx, slug);
      if (outlet.id !== target.id) sources.set(outlet.id, outlet);
    }
    if (sources.size === 0) throw new AppError('invalid', 'Name at least one other outlet to merge.');
    if ([...sources.values()].some((outlet) => outlet.demo !== target.demo))
      throw new AppError('conflict', 'An outlet of the demo corpus can’t be merged with a real one.');
    await mergeOutlets(tx, [...sources.values()], target);
    await moveRevisions(tx, [...sources.keys()], target.id);
    await queueRemembering(jobs, tx, [target.id]);
  });
}

/** A domain as it is kept, from a domain or an address; null where it is neither. */
function domainOf(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  return /^[^\s/]{1,253}\.[^\s/]{2,63}$|^https?:\/\//.test(trimmed) ? registrableDomain(trimmed) : null;
}

/** Sets all domains that an outlet owns. Throws `AppError`: `not-found`, `invalid`, `conflict` when another outlet owns one. */
export async function setOutletDomains({ store }: Deps, slug: string, domains: readonly string[]): Promise<void> {
  const kept = domains.map((text) => {
    const domain = domainOf(text);
    if (domain === null) throw new AppError('invalid', `“${text}” is not a domain: write it as example.org.`);
    return domain;
  });
  await store.transaction(async (tx) => setDomains(tx, (await outletBySlug(tx, slug)).id, kept));
}
