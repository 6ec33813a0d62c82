import type { Role } from '#lib/analysis/model/classified.ts';

/** A fictional article with debris around it: the expected role of each line, and how the lines are laid out. */
export type Sibling = {
  readonly name: string;
  /** What stands between two lines. */
  readonly gap: string;
  /** Width at which lines are wrapped by hand, null for none. */
  readonly wrap: number | null;
  readonly lines: readonly (readonly [Role, string])[];
};
