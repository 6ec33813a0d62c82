import { VERSION } from '#lib/analysis/version.ts';
import { quantiles } from '#lib/compare/quantiles.ts';
import { summarise } from '#lib/compare/summary.ts';
import { weeksOf } from '#lib/compare/weeks.ts';
import { AppError } from '#lib/errors.ts';
import type { Tx } from '#lib/store/client.ts';
import { countsByOutlet, namesOfOutlets, outletCorpora, outletIdsBySlug } from '#lib/store/outlet-queries.ts';
import { sampleOf, storiesKnown } from '#lib/store/sample-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import { scoredByOutlet } from '#lib/store/scored-queries.ts';
import { attributionCheck } from '../corrections/attribution-check.ts';
import { recurringOf } from '../line-memory/recurring-lines.ts';
import type { Filters } from '../reading/filters.ts';
import { CORE_MEASURES, measureOf } from '../reading/measures.ts';
import { type Reading, readerOf } from '../reading/reading.ts';
import { remembered } from '../reading/remembered.ts';
import { resolve } from '../reading/scope.ts';
import { dotsOf } from './article-dots.ts';
import { genresOf } from './outlet-genres.ts';
import { kindsOf, matrixOf, qualityOf, rolesOf, wordingsOf } from './outlet-parts.ts';
import { sourcesOf } from './outlet-sources.ts';
import type { Distribution, OutletView } from './outlet-view.ts';

const NO_SAMPLE = { values: [], clusters: null };

/** The core measures over the articles of a scope of one outlet. */
async function distributionsOf(tx: Tx, scope: Scope): Promise<Distribution[]> {
  const stories = await storiesKnown(tx, scope);
  return Promise.all(
    CORE_MEASURES.map(async (name) => {
      const scored = await scoredByOutlet(tx, scope, name);
      const dots = await dotsOf(tx, scored);
      const { values, clusters } = scored.length === 0 ? NO_SAMPLE : sampleOf(scored[0], name, stories);
      return {
        measure: measureOf(name),
        summary: summarise(values, clusters),
        quantiles: quantiles(values),
        weeks: scored.flatMap((outlet) => weeksOf(outlet.values, outlet.at)),
        dots: [...dots.values()].flat(),
      };
    }),
  );
}

/** The corpus that the filters name, else that of the outlet's articles where it has them in one corpus only. */
async function withCorpus(tx: Tx, id: number, filters: Filters): Promise<Filters> {
  if (filters.corpus !== null) return filters;
  const rows = (await outletCorpora(tx)).filter((row) => row.id === id && row.articles > 0);
  return rows.length === 1 ? { ...filters, corpus: rows[0].demo ? 'demo' : 'real' } : filters;
}

/**
 * One outlet by slug or alias, over its articles that the filters let through (their `outlets` are not looked at). All shares are 0
 * where nothing matches. Throws `AppError('not-found')`.
 */
export function readOutlet(deps: Reading, slug: string, filters: Filters): Promise<OutletView> {
  return remembered(deps, ['outlet', slug, filters], () => outletOf(deps, slug, filters));
}

async function foundOutlet(tx: Tx, slug: string) {
  const id = (await outletIdsBySlug(tx, [slug])).get(slug);
  const outlet = id === undefined ? null : await tx.db.outlet.findUnique({ where: { id } });
  if (!outlet) throw new AppError('not-found', `There is no outlet “${slug}”.`);
  return outlet;
}

/** The name of an outlet by slug or alias. Throws `AppError('not-found')`. */
export async function readOutletName(deps: Reading, slug: string): Promise<string> {
  return (await foundOutlet(readerOf(deps), slug)).name;
}

async function outletOf(deps: Reading, slug: string, filters: Filters): Promise<OutletView> {
  const tx = readerOf(deps);
  const outlet = await foundOutlet(tx, slug);
  const { scope, corpus } = await resolve(tx, { ...(await withCorpus(tx, outlet.id, filters)), outlets: [outlet.slug] });
  const counts = await countsByOutlet(tx, scope);
  const count = counts[0] ?? { articles: 0, wire: 0, undated: 0, disclaimed: 0, first: null, last: null };
  const [names, distributions, matrix, genres, sources, kinds, wordings, roles, lines, quality, check] = await Promise.all([
    namesOfOutlets(tx, [outlet.id]),
    distributionsOf(tx, scope),
    matrixOf(tx, scope),
    genresOf(tx, scope, 'opinionArticle'),
    sourcesOf(tx, scope),
    kindsOf(tx, scope, count.articles),
    wordingsOf(tx, scope, count.articles),
    rolesOf(tx, scope),
    recurringOf(tx, outlet.id, scope.demo),
    qualityOf(tx, scope, count.articles, count.undated),
    attributionCheck(tx, scope),
  ]);
  return {
    corpus: { ...corpus, matching: count.articles },
    slug: outlet.slug,
    name: outlet.name,
    demo: scope.demo,
    domains: names.domains.map((row) => row.domain),
    aliases: names.aliases.map((row) => row.slug),
    version: VERSION,
    articles: count.articles,
    own: count.articles - count.wire,
    wire: count.wire,
    first: count.first,
    last: count.last,
    distributions,
    matrix,
    genres,
    ...sources,
    disclaimerCoverage: count.articles === 0 ? 0 : count.disclaimed / count.articles,
    disclaimerKinds: kinds,
    wordings,
    roles,
    ...lines,
    quality,
    attributionCheck: check,
  };
}
