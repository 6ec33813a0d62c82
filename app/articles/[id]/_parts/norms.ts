/** Relations that people annotated: PolNeAR (Newell et al. 2018), the distribution over its articles. */
const GOLD = 'For comparison, people’s annotations in 1,008 US political news articles of 7 outlets, 2015–16 (PolNeAR gold)';

/** What is ordinary elsewhere, by name of the measure; medians with quartiles. It is a comparison, no verdict. */
export const NORMS: Readonly<Record<string, string>> = {
  actsPer100: `${GOLD}: median 1.76 of speech (quartiles 1.22–2.35), 3.28 of all relations (2.66–3.95).`,
  attributedShare: `${GOLD}: median 35 % of speech, 50 % of all relations (quartiles 38–63 %).`,
};
