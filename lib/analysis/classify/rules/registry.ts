import { advice } from './advice.ts';
import { affiliate } from './affiliate.ts';
import { ai } from './ai.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { copyright } from './copyright.ts';
import { correction } from './correction.ts';
import { dateline } from './dateline.ts';
import { headline } from './headline.ts';
import { interest } from './interest.ts';
import { interfaceRule } from './interface.ts';
import { legal } from './legal.ts';
import { liability } from './liability.ts';
import { navigation } from './navigation.ts';
import { pressRelease } from './press-release.ts';
import { promotion } from './promotion.ts';
import { related } from './related.ts';
import { republished } from './republished.ts';
import type { DisclaimerRule, RoleRule } from './rule.ts';
import { satire } from './satire.ts';
import { sponsored } from './sponsored.ts';
import { standfirst } from './standfirst.ts';
import { stateMedia } from './state-media.ts';
import { tag } from './tag.ts';
import { translation } from './translation.ts';
import { unverified } from './unverified.ts';
import { userContent } from './user-content.ts';
import { views } from './views.ts';
import { wire } from './wire.ts';

/** Cues for roles, in the order of precedence of METHODS §1. */
export const ROLE_RULES: readonly RoleRule[] = [
  headline,
  standfirst,
  byline,
  dateline,
  caption,
  promotion,
  related,
  navigation,
  interfaceRule,
  legal,
  tag,
];

/** One rule per disclaimer kind, in the order of METHODS §1. */
export const DISCLAIMER_RULES: readonly DisclaimerRule[] = [
  views,
  advice,
  sponsored,
  affiliate,
  republished,
  wire,
  pressRelease,
  interest,
  correction,
  unverified,
  ai,
  stateMedia,
  satire,
  userContent,
  copyright,
  liability,
  translation,
];
