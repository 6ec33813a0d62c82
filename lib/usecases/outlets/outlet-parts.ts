import { ARTICLE_ROLES, ROLES, type Role } from '#lib/analysis/model/classified.ts';
import { BANDS, bandOf } from '#lib/analysis/model/opinion-band.ts';
import { LEAST_FOR_INTERVAL } from '#lib/compare/summary.ts';
import type { Tx } from '#lib/store/client.ts';
import { disclaimerKinds, findingTotals, genresAndScore, guessedOutlets, roleTotals } from '#lib/store/outlet-details.ts';
import type { Scope } from '#lib/store/scope.ts';
import { labelsOf } from '#lib/store/scored-queries.ts';
import { leadingTexts, listFamilies } from '#lib/store/wording-queries.ts';
import type { KindCoverage, MatrixCell, OutletFamily, QualityFlag, RoleShare } from './outlet-view.ts';

/** Sources and wordings shown of an outlet, and articles named in one cell of its matrix. */
export const MOST_SHOWN = 20;
export const CELL_ARTICLES = 50;
/** Share of an outlet's articles from which one wording family is in blanket use (METHODS §1); told from 15 articles on. */
export const BLANKET = 0.9;

const share = (part: number, all: number) => (all === 0 ? 0 : part / all);

/** Declared genre × measured band; cells without articles are left out; genres by name with "not declared" last, bands in their order. */
export async function matrixOf(tx: Tx, scope: Scope): Promise<MatrixCell[]> {
  const cells = new Map<string, { genre: string | null; band: MatrixCell['band']; n: number; ids: number[] }>();
  for (const { id, genre, ...measured } of await genresAndScore(tx, scope, 'opinionArticle')) {
    const band = bandOf(measured);
    const key = `${genre ?? ''}|${band}`;
    const cell = cells.get(key) ?? { genre, band, n: 0, ids: [] };
    cell.n++;
    if (cell.ids.length < CELL_ARTICLES) cell.ids.push(id);
    cells.set(key, cell);
  }
  const labels = await labelsOf(
    tx,
    [...cells.values()].flatMap(({ ids }) => ids),
  );
  const rank = (genre: string | null) => genre ?? '\uffff';
  return [...cells.values()]
    .map(({ ids, ...cell }) => ({ ...cell, articles: ids.map((id) => ({ id, title: labels.get(id)?.title ?? '' })) }))
    .sort((a, b) =>
      rank(a.genre) === rank(b.genre) ? BANDS.indexOf(a.band) - BANDS.indexOf(b.band) : rank(a.genre) < rank(b.genre) ? -1 : 1,
    );
}

/** Coverage by kind, the commonest first. */
export async function kindsOf(tx: Tx, scope: Scope, articles: number): Promise<KindCoverage[]> {
  return (await disclaimerKinds(tx, scope)).map((row) => ({ ...row, coverage: share(row.articles, articles) }));
}

/** The wording families on the most articles of one outlet. */
export async function wordingsOf(tx: Tx, scope: Scope, articles: number): Promise<OutletFamily[]> {
  const totals = new Map(scope.outletIds.map((id) => [id, articles]));
  const page = { limit: MOST_SHOWN, offset: 0, totals, enough: LEAST_FOR_INTERVAL };
  const { rows } = await listFamilies(tx, scope, { kind: null, terms: [] }, { by: 'articles', direction: 'desc' }, page);
  const families = rows.map(({ family }) => family);
  const texts = await leadingTexts(tx, scope, families);
  return rows.map(({ family, kinds, first, last, ...row }) => ({
    family,
    text: texts.get(family) ?? '',
    kinds: kinds.toSorted(),
    articles: row.articles,
    coverage: share(row.articles, articles),
    blanket: row.coverage !== null && row.coverage >= BLANKET,
    firstSeen: first,
    lastSeen: last,
  }));
}

/** What the articles' pages are made of, in the order of the roles. */
export async function rolesOf(tx: Tx, scope: Scope): Promise<RoleShare[]> {
  const totals = await roleTotals(tx, scope);
  const all = totals.reduce((sum, row) => sum + row.words, 0);
  const order = (role: string) => ROLES.indexOf(role as Role);
  return totals
    .map((row) => ({ ...row, boilerplate: !ARTICLE_ROLES.has(row.role as Role), share: share(row.words, all) }))
    .sort((a, b) => order(a.role) - order(b.role));
}

/** What limits the numbers of the outlet; `undated` is the number of articles without a date. */
export async function qualityOf(tx: Tx, scope: Scope, articles: number, undated: number): Promise<QualityFlag[]> {
  const [findings, guessed] = await Promise.all([findingTotals(tx, scope), guessedOutlets(tx, scope)]);
  const flags: readonly Omit<QualityFlag, 'share'>[] = [
    { flag: 'no-date', n: undated, title: 'No date of publication is known' },
    { flag: 'too-little-text', n: findings.get('too-little-text') ?? 0, title: 'Too little text to score' },
    { flag: 'body-cut-off', n: findings.get('body-cut-off') ?? 0, title: 'The text ends before the article does' },
    { flag: 'not-english', n: findings.get('not-english') ?? 0, title: 'Not in English' },
    { flag: 'outlet-guessed', n: guessed, title: 'The outlet was taken from the page or its address' },
  ];
  return flags.filter(({ n }) => n > 0).map((flag) => ({ ...flag, share: share(flag.n, articles) }));
}
