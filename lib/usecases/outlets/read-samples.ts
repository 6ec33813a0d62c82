import type { Tx } from '#lib/store/client.ts';
import { type OutletSample, type Stories, sampleOf, samplesByOutlet, storiesKnown } from '#lib/store/sample-queries.ts';
import type { Scope } from '#lib/store/scope.ts';
import { type ScoredOutlet, scoredByOutlet } from '#lib/store/scored-queries.ts';

/** The values of scores by outlet, with the stories of their articles; of the chosen score the articles as well. */
export type Samples = {
  readonly stories: Stories;
  readonly scored: readonly ScoredOutlet[];
  /** Of the chosen score, in the order of `scored`. */
  readonly samples: readonly OutletSample[];
  /** Of all other scores. */
  readonly rest: readonly OutletSample[];
};

/** Reads the values of the named scores of all outlets in scope. */
export async function readSamples(tx: Tx, scope: Scope, names: readonly string[], chosen: string): Promise<Samples> {
  const stories = await storiesKnown(tx, scope);
  const others = names.filter((name) => name !== chosen);
  const [scored, rest] = await Promise.all([scoredByOutlet(tx, scope, chosen), samplesByOutlet(tx, scope, others, stories)]);
  return { stories, scored, samples: scored.map((outlet) => sampleOf(outlet, chosen, stories)), rest };
}
