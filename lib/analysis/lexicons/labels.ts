/** Words before a colon at the start of a block that speak or report (headline labels and interview transcripts; Associated Press Stylebook, "colon", "Q-and-A format"). Lower case. */
export const SPEAKING_LABELS: ReadonlySet<string> = new Set(
  'q a poll polls survey report reports study studies police officials sources experts insiders newspaper paper analysts critics researchers scientists lawyer'.split(
    ' ',
  ),
);
/** Words of labels that announce content and speak for nobody: links, kickers, lists. Lower case. */
export const LABEL_STOPS: ReadonlySet<string> = new Set(
  `read more watch listen see related also update updated breaking exclusive opinion analysis editorial explainer review video photo photos gallery live note correction
  warning source image credit file caption tags topics share follow subscribe sign click here advertisement sponsored monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);
