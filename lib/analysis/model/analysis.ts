import type { Attributed } from './attributed.ts';
import type { Signal } from './page.ts';
import type { Score } from './score.ts';
import type { Span } from './span.ts';

export const GENRES = ['report', 'opinion', 'analysis', 'review', 'background', 'press-release', 'sponsored', 'satire'] as const;
export type Genre = (typeof GENRES)[number];

/** One sign of a genre and where it stands; `span` where it is words of the text. */
export type GenreSign = { readonly genre: Genre; readonly value: string; readonly where: string; readonly span: Span | null };

/** What the publisher says about the article: page signals joined with the disclaimers and tags that classify found. Never an input to a score. */
export type Declared = {
  readonly title: string | null;
  /** ISO 8601 date or date-time, null when not declared or not certain. */
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** The first genre by the order of trust of METHODS §4 (structured data, URL, kicker, disclaimer, tag); null is "not declared". */
  readonly genre: Genre | null;
  readonly genres: readonly GenreSign[];
  /** Whether a credit line names a wire agency or another publisher as the origin of the text. */
  readonly wire: boolean;
  /** All that the page declares, by name; of one name the most trusted first. */
  readonly signals: readonly Signal[];
};

export const FINDING_KINDS = [
  'label-conflict',
  'single-source',
  'agentless-verdict',
  'vague-attribution',
  'scare-quotes',
  'duplicate-disclaimer',
  'unlabelled-sponsor',
  'ai-disclosure',
  'headline-gap',
  'body-cut-off',
  'too-little-text',
  'not-english',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export type Finding = { readonly kind: FindingKind; readonly message: string; readonly evidence: readonly Span[] };

/** What a finding rule may look at. */
export type Findings = { readonly document: Attributed; readonly declared: Declared; readonly scores: ReadonlyMap<string, Score> };
export type FindingRule = { readonly kind: FindingKind; readonly title: string; find(input: Findings): readonly Finding[] };

export type Analysis = {
  readonly version: string;
  readonly declared: Declared;
  readonly document: Attributed;
  /** One per sentence: `opinion` is a probability judged as printed, `authorShare` the share of its words in the author's voice. */
  readonly sentences: readonly { readonly opinion: number; readonly authorShare: number }[];
  readonly scores: readonly Score[];
  readonly findings: readonly Finding[];
};
