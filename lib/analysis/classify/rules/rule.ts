import type { DisclaimerKind, Role, Scope } from '../../model/classified.ts';
import type { BlockFacts } from '../facts.ts';

/** A cue for a role: how sure it is that the block has it, 0 (no sign) to 1. From `DECISIVE` on it outweighs the line model. */
export type RoleRule = { readonly name: string; readonly title: string; readonly role: Role; match(block: BlockFacts): number };
export const DECISIVE = 0.95;

/**
 * One kind of disclaimer. `matches` is asked about a sentence that holds at least one of the `triggers`, which are tokens in lower case.
 * It gets the sentence in lower case with plain quotation marks and single spaces, and as printed (up to 600 units), where names have capitals.
 */
export type DisclaimerRule = {
  readonly name: DisclaimerKind;
  readonly title: string;
  /** The scope where the wording names none. */
  readonly scope: Scope;
  readonly triggers: readonly string[];
  matches(sentence: string, printed: string): boolean;
};
