/** How the relations that the method found stand by the corrections. */
export type CorrectionOutcome = {
  /** Relations that the method found. */
  readonly found: number;
  /** Of these, how many are no attributions. */
  readonly wrong: number;
  /** Of the others, how many have another source. */
  readonly wrongSource: number;
  /** Relations that the method did not find. */
  readonly missed: number;
  /** The corrections that fit nothing in the text as it is analysed now, by their ids. */
  readonly unfit: readonly number[];
};
