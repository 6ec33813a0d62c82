/**
 * Limits of the bands of the calibrated article probability `opinionArticle` (METHODS §3): under `mixed` an article is reporting-like,
 * over `opinion` opinion-like, between (both included) mixed. They change no score.
 */
export const BAND_LIMITS = { mixed: 0.25, opinion: 0.75 } as const;
export const BANDS = ['reporting-like', 'mixed', 'opinion-like', 'unclear', 'too little text'] as const;
export type Band = (typeof BANDS)[number];

/** A value with its 95 % interval, where it has one. */
export type Measured = { readonly value: number | null; readonly low?: number | null; readonly high?: number | null };

function bandAt(value: number): Band {
  if (value < BAND_LIMITS.mixed) return 'reporting-like';
  return value > BAND_LIMITS.opinion ? 'opinion-like' : 'mixed';
}

/** The band of `opinionArticle`: unclear where its interval spans two; by the value alone where it has no interval. */
export function bandOf({ value, low, high }: Measured): Band {
  if (value === null) return 'too little text';
  const band = bandAt(value);
  return bandAt(low ?? value) === band && bandAt(high ?? value) === band ? band : 'unclear';
}
