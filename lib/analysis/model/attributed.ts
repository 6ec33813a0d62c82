import type { Classified } from './classified.ts';
import type { CorrectionOutcome } from './correction-outcome.ts';
import type { Span } from './span.ts';

export const ATTRIBUTION_TYPES = ['direct', 'indirect', 'mixed'] as const;
export type AttributionType = (typeof ATTRIBUTION_TYPES)[number];

/** Statement and document are *speech*; belief and intention are not. */
export const CLAIMS = ['statement', 'document', 'belief', 'intention'] as const;
export type Claim = (typeof CLAIMS)[number];

export const SOURCE_CLASSES = ['person', 'organisation', 'official', 'document', 'role', 'group', 'anonymous', 'agentless'] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

export const STANCES = ['neutral', 'endorsing', 'distancing', 'arguing'] as const;
export type Stance = (typeof STANCES)[number];

/** One attribution relation (source, cue, content as in PARC 3 and PolNeAR); each part may be of several spans or none. */
export type Attribution = {
  readonly type: AttributionType;
  readonly claim: Claim;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** The same for all relations of one source in the article after aliases and pronouns are resolved; null when agentless. */
  readonly sourceId: string | null;
  /** The fullest name of that source as printed; null when agentless, and when only a pronoun or a fragment stands for it. */
  readonly sourceName: string | null;
  readonly sourceClass: SourceClass;
  readonly stance: Stance;
  /** The words on why or on what terms the source is not named ("who asked not to be named"); null where nothing is said. */
  readonly anonymity: Span | null;
  /** 0–1; 1 where an analyst corrected it. */
  readonly confidence: number;
  /** The correction by which the relation has its source, or is there at all; absent where it is as the method found it. */
  readonly correction?: number;
};

/** Whose words a token is: not of the body, the author's, or a source's (content of a speech relation). */
export const NO_VOICE = 0;
export const AUTHOR = 1;
export const SOURCE = 2;

export type Attributed = Classified & {
  readonly attributions: readonly Attribution[];
  /** `NO_VOICE`, `AUTHOR` or `SOURCE` for each token. */
  readonly voices: Uint8Array;
  /** Absent where nothing was looked up about corrections. */
  readonly corrected?: CorrectionOutcome;
};

/** Whether a relation is speech (statement or document) rather than belief or intention. */
export function isSpeech(attribution: Attribution): boolean {
  return attribution.claim === 'statement' || attribution.claim === 'document';
}
