import type { Scorer, Unit } from '#lib/analysis/model/score.ts';
import { SCORERS } from '#lib/analysis/score/registry.ts';
import { AppError } from '#lib/errors.ts';

/** A score as a choice on screen. `core` ones are shown as columns, `name` is a name of METHODS §8. */
export type Measure = { readonly name: string; readonly title: string; readonly unit: Unit; readonly core: boolean };

/** The measures of every list and comparison, in the order of their columns. */
export const CORE_MEASURES = ['opinion', 'opinionArticle', 'attributedShare', 'actsPer100', 'dominance', 'boilerplateShare'] as const;
export const DEFAULT_MEASURE = 'opinion';

const core: ReadonlySet<string> = new Set(CORE_MEASURES);

/** Every score of the registry, in its order. */
export const MEASURES: readonly Measure[] = SCORERS.map(({ name, title, unit }: Scorer) => ({ name, title, unit, core: core.has(name) }));

/** The measure of that name; null is the default. Throws `AppError('invalid')` for a name that is none. */
export function measureOf(name: string | null): Measure {
  const found = MEASURES.find((measure) => measure.name === (name ?? DEFAULT_MEASURE));
  if (!found)
    throw new AppError('invalid', `measure: there is no score “${name}”. The scores are ${MEASURES.map((m) => m.name).join(', ')}.`);
  return found;
}
