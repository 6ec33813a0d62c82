import { trainAttribution } from './attribution/attribution.ts';
import { trainOpinion } from './opinion.ts';
import { trainVectors } from './vectors.ts';
import { trainZoningModels } from './zoning.ts';

/** Every model that can be trained, by the name that `npm run bench train` takes. */
export const TRAINERS: ReadonlyMap<string, (dataDir: string) => Promise<void>> = new Map([
  ['attribution', trainAttribution],
  ['opinion', trainOpinion],
  ['vectors', trainVectors],
  ['zoning', trainZoningModels],
]);
