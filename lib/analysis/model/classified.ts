import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** Block roles of METHODS §1; where two fit, the earlier wins. */
export const ROLES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'caption',
  'disclaimer',
  'correction',
  'promotion',
  'related',
  'navigation',
  'interface',
  'legal',
  'tag',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that belong to the article; all others are boilerplate. */
export const ARTICLE_ROLES: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'byline', 'dateline', 'body', 'caption']);

/** Disclaimer kinds 1–17 of METHODS §1, in that order. */
export const DISCLAIMER_KINDS = [
  'views',
  'advice',
  'sponsored',
  'affiliate',
  'republished',
  'wire',
  'press-release',
  'interest',
  'correction',
  'unverified',
  'ai',
  'state-media',
  'satire',
  'user-content',
  'copyright',
  'liability',
  'translation',
] as const;
export type DisclaimerKind = (typeof DISCLAIMER_KINDS)[number];

export const PLACEMENTS = ['lead', 'inline', 'tail'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export const SCOPES = ['article', 'site', 'author'] as const;
export type Scope = (typeof SCOPES)[number];

/** The role of one block, with what decided it. `rule` is a name documented in docs/methods/roles.md. */
export type Verdict = {
  readonly role: Role;
  readonly rule: string;
  /** 0–1 */
  readonly confidence: number;
};

/** One reason for which the models take a block for body (weight above 0) or not (below), in words; the weight is in log-odds. */
export type VerdictReason = { readonly reason: string; readonly weight: number };

/** One disclaimer: an exact span, which may be part of a longer block, and all kinds that it is of. */
export type Disclaimer = Span & {
  readonly block: number;
  readonly kinds: readonly DisclaimerKind[];
  readonly placement: Placement;
  readonly scope: Scope;
  /** How often the same wording stands in the article, 1 or more. */
  readonly repeats: number;
  /** Of a correction, the words within it that say what was wrong or was set right; null where it says nothing of the kind, and for all other kinds. */
  readonly about: Span | null;
};

/** `verdicts[i]` is about `blocks[i]`. */
export type Classified = Document & {
  readonly verdicts: readonly Verdict[];
  readonly disclaimers: readonly Disclaimer[];
};
