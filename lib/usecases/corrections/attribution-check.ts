import type { CorrectionOutcome } from '#lib/analysis/model/correction-outcome.ts';
import { type Proportion, proportion } from '#lib/compare/proportion.ts';
import type { Tx } from '#lib/store/client.ts';
import { checksByOutlet, checksIn } from '#lib/store/corrections.ts';
import type { Scope } from '#lib/store/scope.ts';
import { type Reading, readerOf } from '../reading/reading.ts';

/** How the relations that a version of the method found in one article stand by what an analyst says who looked at all of them. */
export type CheckCounts = Omit<CorrectionOutcome, 'unfit'> & { readonly version: string };

/** How well attribution does in the checked articles, by the analysts who checked them; all shares are null where there is nothing to share. */
export type AttributionCheck = {
  readonly articles: number;
  /** Versions of the method that were checked, in order. */
  readonly versions: readonly string[];
  readonly found: number;
  /** Relations found that are none, those with another source, and those not found. */
  readonly wrong: number;
  readonly wrongSource: number;
  readonly missed: number;
  /** Share of the relations found that are attributions. */
  readonly precision: Proportion | null;
  /** Share of the attributions that were found. */
  readonly recall: Proportion | null;
  /** Share of the attributions found whose source is right. */
  readonly sourceAccuracy: Proportion | null;
};

/** What is kept with a check; all 0 where nothing was looked up. */
export function countsOf(outcome: CorrectionOutcome | null | undefined, version: string): CheckCounts {
  const { found, wrong, wrongSource, missed } = outcome ?? { found: 0, wrong: 0, wrongSource: 0, missed: 0 };
  return { found, wrong, wrongSource, missed, version };
}

/** Sums the counts of articles. */
export function checkOf(counts: readonly CheckCounts[]): AttributionCheck {
  const sum = (name: 'found' | 'wrong' | 'wrongSource' | 'missed') => counts.reduce((total, one) => total + one[name], 0);
  const [found, wrong, wrongSource, missed] = [sum('found'), sum('wrong'), sum('wrongSource'), sum('missed')];
  const right = found - wrong;
  return {
    articles: counts.length,
    versions: [...new Set(counts.map(({ version }) => version))].sort(),
    found,
    wrong,
    wrongSource,
    missed,
    precision: proportion(right, found),
    recall: proportion(right, right + missed),
    sourceAccuracy: proportion(right - wrongSource, right),
  };
}

const parsed = (json: string) => JSON.parse(json) as CheckCounts;

/** How well attribution does in the articles of the scope that were checked. */
export async function attributionCheck(tx: Tx, scope: Scope): Promise<AttributionCheck> {
  return checkOf((await checksIn(tx, scope)).map(parsed));
}

/** The same of every outlet that has a checked article, by its slug. */
export async function attributionChecks(deps: Reading): Promise<Map<string, AttributionCheck>> {
  const checks = await checksByOutlet(readerOf(deps));
  return new Map([...checks].map(([slug, counts]) => [slug, checkOf(counts.map(parsed))]));
}
