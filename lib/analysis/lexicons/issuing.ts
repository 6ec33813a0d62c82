/**
 * Verbs that with a noun of speech make one cue ("released a statement", "issued a warning"): light-verb constructions after
 * PARC 3's cue guidelines and Quirk et al. 1985, §10.30. All finite and -ing forms.
 */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  `release releases released releasing issue issues issued issuing publish publishes published publishing make makes made making give gives gave given giving
  deliver delivers delivered delivering put puts putting send sends sent sending post posts posted posting file files filed filing`.split(
    /\s+/,
  ),
);
/** Nouns of speech that such verbs issue, lower case. */
export const ISSUED_NOUNS: ReadonlySet<string> = new Set(
  `statement statements report letter memo warning apology denial appeal promise pledge announcement declaration communique communiqué bulletin release
  message email e-mail note tweet speech complaint`.split(/\s+/),
);
