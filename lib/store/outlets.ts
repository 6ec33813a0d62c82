import { AppError } from '#lib/errors.ts';
import { oneOf } from './bulk.ts';
import type { Tx } from './client.ts';
import { slugOf } from './fold.ts';

export type OutletRow = { readonly id: number; readonly slug: string; readonly name: string; readonly demo: boolean };
const COLUMNS = { id: true, slug: true, name: true, demo: true } as const;

/** The outlets that go by some names, under their own or a former one, by the slugs of these names. */
export async function findOutlets(tx: Tx, names: readonly string[]): Promise<Map<string, OutletRow>> {
  if (names.length === 0) return new Map();
  const slug = { in: [...new Set(names.map(slugOf))] };
  const own = await tx.db.outlet.findMany({ where: { slug }, select: COLUMNS });
  const aliases = await tx.db.outletAlias.findMany({ where: { slug }, select: { slug: true, outlet: { select: COLUMNS } } });
  return new Map([...own.map((outlet) => [outlet.slug, outlet] as const), ...aliases.map((alias) => [alias.slug, alias.outlet] as const)]);
}

/** The outlet that goes by the name, under its own or a former one. */
export async function findOutlet(tx: Tx, name: string): Promise<OutletRow | null> {
  return (await findOutlets(tx, [name])).get(slugOf(name)) ?? null;
}

/** The outlets that own registrable domains, by domain. */
export async function outletsOfDomains(tx: Tx, domains: readonly string[]): Promise<Map<string, OutletRow>> {
  if (domains.length === 0) return new Map();
  const where = { domain: { in: [...new Set(domains)] } };
  const rows = await tx.db.outletDomain.findMany({ where, select: { domain: true, outlet: { select: COLUMNS } } });
  return new Map(rows.map(({ domain, outlet }) => [domain, outlet]));
}

/** The outlet of that name, made when there is none. `address` is its slug where the name's own is not wanted. */
export async function ensureOutlet(tx: Tx, name: string, demo: boolean, now: Date, address: string | null = null): Promise<OutletRow> {
  const known = await findOutlet(tx, name);
  if (known) return known;
  const own = slugOf(name);
  const slug = address ?? own;
  const aliases = slug === own ? {} : { aliases: { create: { slug: own } } };
  return tx.db.outlet.create({ data: { slug, name, demo, createdAt: now, ...aliases }, select: COLUMNS });
}

/** Gives a domain to an outlet unless another owns it already; answers the owner. */
export async function claimDomain(tx: Tx, domain: string, outletId: number): Promise<OutletRow> {
  await tx.db.$executeRaw`INSERT INTO "OutletDomain" ("domain", "outletId") VALUES (${domain}, ${outletId}) ON CONFLICT DO NOTHING`;
  const { outlet } = await tx.db.outletDomain.findUniqueOrThrow({ where: { domain }, select: { outlet: { select: COLUMNS } } });
  return outlet;
}

/** The outlet at an address; throws `AppError('not-found')`. */
export async function outletBySlug(tx: Tx, slug: string): Promise<OutletRow> {
  const outlet = (await tx.db.outlet.findUnique({ where: { slug }, select: COLUMNS })) ?? (await findOutlet(tx, slug));
  if (!outlet) throw new AppError('not-found', `There is no outlet “${slug}”.`);
  return outlet;
}

/** Gives an outlet another name. Its address stays, and later items under either name are its own. */
export async function renameOutlet(tx: Tx, id: number, name: string): Promise<void> {
  const holder = await findOutlet(tx, name);
  if (holder && holder.id !== id) throw new AppError('conflict', `Another outlet is named “${holder.name}”: merge the two instead.`);
  await tx.db.outlet.update({ where: { id }, data: { name } });
  const slug = slugOf(name);
  const own = await tx.db.outlet.findUnique({ where: { slug }, select: { id: true } });
  if (!own && !holder) await tx.db.outletAlias.create({ data: { slug, outletId: id } });
}

/** Moves the articles, domains and names of some outlets to another and removes them. */
export async function mergeOutlets(tx: Tx, from: readonly OutletRow[], into: OutletRow): Promise<void> {
  const ids = from.map((outlet) => outlet.id);
  await tx.db.$executeRaw`UPDATE "Article" SET "outletId" = ${into.id} WHERE ${oneOf(tx, 'outletId', ids)}`;
  await tx.db.$executeRaw`UPDATE "Score" SET "outletId" = ${into.id} WHERE ${oneOf(tx, 'outletId', ids)}`;
  await tx.db.$executeRaw`UPDATE "Disclaimer" SET "outletId" = ${into.id} WHERE ${oneOf(tx, 'outletId', ids)}`;
  await tx.db.$executeRaw`UPDATE "OutletDomain" SET "outletId" = ${into.id} WHERE ${oneOf(tx, 'outletId', ids)}`;
  await tx.db.$executeRaw`UPDATE "OutletAlias" SET "outletId" = ${into.id} WHERE ${oneOf(tx, 'outletId', ids)}`;
  await tx.db.$executeRaw`DELETE FROM "Outlet" WHERE ${oneOf(tx, 'id', ids)}`;
  await tx.db.outletAlias.createMany({ data: from.map((outlet) => ({ slug: outlet.slug, outletId: into.id })) });
}

/** Makes the list of domains the outlet's own; throws `AppError('conflict')` when another outlet owns one. */
export async function setDomains(tx: Tx, id: number, domains: readonly string[]): Promise<void> {
  const taken = await tx.db.outletDomain.findFirst({
    where: { domain: { in: [...domains] }, outletId: { not: id } },
    include: { outlet: true },
  });
  if (taken) throw new AppError('conflict', `${taken.domain} belongs to “${taken.outlet.name}”: take it away there or merge the two.`);
  await tx.db.outletDomain.deleteMany({ where: { outletId: id } });
  await tx.db.outletDomain.createMany({ data: [...new Set(domains)].map((domain) => ({ domain, outletId: id })) });
}

export type OutletSummary = OutletRow & { readonly domains: readonly string[]; readonly articles: number };

/** All outlets by name with their domains and numbers of articles. */
export async function listOutlets(tx: Tx): Promise<OutletSummary[]> {
  const rows = await tx.db.outlet.findMany({
    orderBy: { name: 'asc' },
    select: {
      ...COLUMNS,
      domains: { select: { domain: true }, orderBy: { domain: 'asc' } },
      _count: { select: { articles: { where: { deletedAt: null } } } },
    },
  });
  return rows.map(({ domains, _count, ...outlet }) => ({
    ...outlet,
    domains: domains.map((row) => row.domain),
    articles: _count.articles,
  }));
}
