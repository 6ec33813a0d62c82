import type { Claim, SourceClass, Stance } from './attributed.ts';

/** Words of a text and where they stood in it (UTF-16) when somebody pointed at them: found again where the text has changed around them. */
export type Quoted = { readonly start: number; readonly text: string };

/** Who an analyst says speaks. `name` is null for nobody in particular; `words` name the source in the text, and may be none. */
export type GivenSource = { readonly name: string | null; readonly sourceClass: SourceClass; readonly words: readonly Quoted[] };

type About = {
  /** By which whoever keeps the correction knows it. */
  readonly id: number;
  /** The content of the relation that it is about. */
  readonly content: readonly Quoted[];
};

/** The relation has another source. */
export type SourceCorrection = About & { readonly kind: 'source'; readonly source: GivenSource };

/** The relation is none. */
export type NoAttribution = About & { readonly kind: 'no-attribution' };

/** There is a relation which was not found. Cue and source may stand within the words of the content: they are cut out of it. */
export type MissingAttribution = About & {
  readonly kind: 'missing-attribution';
  readonly cue: readonly Quoted[];
  readonly source: GivenSource;
  readonly claim: Claim;
  readonly stance: Stance;
};

/** What an analyst put right in the attributions of an article. */
export type AttributionCorrection = SourceCorrection | NoAttribution | MissingAttribution;
