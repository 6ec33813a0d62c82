import type { Role } from '../model/classified.ts';
import type { BlockFacts } from './facts.ts';
import { ROLE_RULES } from './rules/registry.ts';

/** The strongest cue of a block and the confidence of every rule, in registry order. */
export type Cues = { readonly role: Role | null; readonly rule: string; readonly confidence: number; readonly all: Float64Array };

/** Asks every rule about a block; of equal cues the role that comes first in METHODS §1 wins. */
export function cuesOf(block: BlockFacts): Cues {
  const all = new Float64Array(ROLE_RULES.length);
  let best = -1;
  for (let i = 0; i < ROLE_RULES.length; i++) {
    all[i] = ROLE_RULES[i].match(block);
    if (all[i] > (best < 0 ? 0 : all[best])) best = i;
  }
  if (best < 0) return { role: null, rule: '', confidence: 0, all };
  return { role: ROLE_RULES[best].role, rule: ROLE_RULES[best].name, confidence: all[best], all };
}
