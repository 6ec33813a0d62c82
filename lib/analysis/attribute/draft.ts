import type { Claim, Stance } from '../model/attributed.ts';
import type { Range } from './reading.ts';

/** A relation in the making, in tokens. */
export type Draft = {
  readonly cue: readonly Range[];
  readonly head: number;
  readonly source: Range | null;
  content: Range[];
  readonly claim: Claim;
  /** The claim if the content turns out to be a bare phrase without a quotation. */
  readonly plain?: Claim;
  readonly stance: Stance;
  readonly confidence: number;
  readonly block: number;
};
