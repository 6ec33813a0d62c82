import type { Tx } from '#lib/store/client.ts';
import { slugOf } from '#lib/store/fold.ts';
import { claimDomain, ensureOutlet, findOutlets, type OutletRow, outletsOfDomains } from '#lib/store/outlets.ts';
import type { Prepared } from '../analysing/prepared.ts';

export const UNKNOWN_OUTLET = 'Unknown outlet';

/** Which outlet an article is of, and what says so. `outlet` is null when it is not in the store yet; `claims` is the domain it brings. */
export type OutletGuess = {
  readonly name: string;
  readonly from: string;
  readonly outlet: OutletRow | null;
  readonly claims: string | null;
};

type Signs = Pick<Prepared, 'domain' | 'declaredOutlet'>;
/** What an article says of its outlet: the name given with it, and what it has of its own. */
export type Claim = { readonly given: string | null; readonly signs: Signs };

/** The outlets that articles may be of: by the slug of a name, and by domain. */
type KnownOutlets = { readonly byName: Map<string, OutletRow>; readonly byDomain: Map<string, OutletRow> };

/** The names that an article's outlet may go by, the surest first. */
function namesOf({ given, signs: { domain, declaredOutlet } }: Claim): string[] {
  if (given !== null) return [given];
  return [declaredOutlet?.value, domain, UNKNOWN_OUTLET].filter((name) => typeof name === 'string');
}

/** Reads the outlets that some articles may be of. */
export async function knownOutlets(tx: Tx, claims: readonly Claim[]): Promise<KnownOutlets> {
  const byName = await findOutlets(tx, claims.flatMap(namesOf));
  const domains = claims.flatMap(({ given, signs }) => (given === null ? (signs.domain ?? []) : []));
  return { byName, byDomain: await outletsOfDomains(tx, domains) };
}

/**
 * Given, else the owner of the address's registrable domain, else the publisher that the page declares, else the domain itself,
 * else unknown. A domain that nobody owns goes to the outlet that is found by it or by the page.
 */
export function guessOutlet({ byName, byDomain }: KnownOutlets, { given, signs: { domain, declaredOutlet } }: Claim): OutletGuess {
  const named = (name: string, from: string, claims: string | null): OutletGuess => ({
    name,
    from,
    outlet: byName.get(slugOf(name)) ?? null,
    claims,
  });
  if (given !== null) return named(given, 'given', null);
  const owner = byDomain.get(domain ?? '');
  if (owner !== undefined) return { name: owner.name, from: 'URL domain', outlet: owner, claims: null };
  if (declaredOutlet !== null) return named(declaredOutlet.value, declaredOutlet.from, domain);
  return domain === null ? named(UNKNOWN_OUTLET, 'nothing', null) : named(domain, 'URL domain', domain);
}

/** The outlet of an article by its number, and what says so. */
export type SettledOutlet = { readonly outletId: number; readonly from: string };

/** Finds the outlet of an article of one transaction among those that are known, or makes it and knows it from then on. */
export async function settleOutlet(tx: Tx, known: KnownOutlets, claim: Claim, demo: boolean, now: Date): Promise<SettledOutlet> {
  const { name, from, outlet, claims } = guessOutlet(known, claim);
  const found = outlet ?? (await ensureOutlet(tx, name, demo, now));
  known.byName.set(slugOf(name), found);
  if (claims === null) return { outletId: found.id, from };
  const owner = await claimDomain(tx, claims, found.id);
  known.byDomain.set(claims, owner);
  return { outletId: owner.id, from };
}
