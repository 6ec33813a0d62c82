import type { Tx } from '#lib/store/client.ts';
import { claimDomain, ensureOutlet, findOutlet, type OutletRow, outletOfDomain } from '#lib/store/outlets.ts';
import type { Prepared } from './prepared.ts';

export const UNKNOWN_OUTLET = 'Unknown outlet';

/** Which outlet an article is of, and what says so. `outlet` is null when it is not in the store yet; `claims` is the domain it brings. */
export type OutletGuess = {
  readonly name: string;
  readonly from: string;
  readonly outlet: OutletRow | null;
  readonly claims: string | null;
};

type Signs = Pick<Prepared, 'domain' | 'declaredOutlet'>;

/**
 * Given, else the owner of the address's registrable domain, else the publisher that the page declares, else the domain itself,
 * else unknown. A domain that nobody owns goes to the outlet that is found by it or by the page.
 */
export async function guessOutlet(tx: Tx, given: string | null, { domain, declaredOutlet }: Signs): Promise<OutletGuess> {
  if (given !== null) return { name: given, from: 'given', outlet: await findOutlet(tx, given), claims: null };
  const owner = domain === null ? null : await outletOfDomain(tx, domain);
  if (owner) return { name: owner.name, from: 'URL domain', outlet: owner, claims: null };
  if (declaredOutlet !== null) {
    const { value, from } = declaredOutlet;
    return { name: value, from, outlet: await findOutlet(tx, value), claims: domain };
  }
  if (domain !== null) return { name: domain, from: 'URL domain', outlet: await findOutlet(tx, domain), claims: domain };
  return { name: UNKNOWN_OUTLET, from: 'nothing', outlet: await findOutlet(tx, UNKNOWN_OUTLET), claims: null };
}

/** The outlet of an article by its number, and what says so. */
export type SettledOutlet = { readonly outletId: number; readonly from: string };

/**
 * Finds the outlets of the articles of one transaction, and makes those that there are not. What is known for sure is looked up once for
 * all articles with the same signs.
 */
export function createSettling(tx: Tx, demo: boolean, now: Date): (given: string | null, signs: Signs) => Promise<SettledOutlet> {
  const settled = new Map<string, SettledOutlet>();
  return async (given, signs) => {
    const sign = JSON.stringify([given, signs.domain, signs.declaredOutlet]);
    const known = settled.get(sign);
    if (known !== undefined) return known;
    const guess = await guessOutlet(tx, given, signs);
    const found = { outletId: await settleOutlet(tx, guess, demo, now), from: guess.from };
    if (guess.outlet !== null && guess.claims === null) settled.set(sign, found);
    return found;
  };
}

/** The outlet of an article, made when there is none; within a transaction. */
async function settleOutlet(tx: Tx, guess: OutletGuess, demo: boolean, now: Date): Promise<number> {
  const outlet = guess.outlet ?? (await ensureOutlet(tx, guess.name, demo, now));
  return guess.claims === null ? outlet.id : claimDomain(tx, guess.claims, outlet.id);
}
