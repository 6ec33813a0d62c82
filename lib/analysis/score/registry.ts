import type { Scorer } from '../model/score.ts';
import { actsPer100 } from './acts-per-100.ts';
import { anonymousRate } from './anonymous-rate.ts';
import { attributedSentences } from './attributed-sentences.ts';
import { attributedShare } from './attributed-share.ts';
import { boilerplateShare, boilerplateShareByRole } from './boilerplate-share.ts';
import { boosting } from './boosting.ts';
import { directShare } from './direct-share.ts';
import { disclaimerWords } from './disclaimer-words.ts';
import { dominance } from './dominance.ts';
import { effectiveSources } from './effective-sources.ts';
import { hedging } from './hedging.ts';
import { opinion } from './opinion.ts';
import { opinionArticle } from './opinion-article.ts';
import { opinionByProxy } from './opinion-by-proxy.ts';
import { sources } from './sources.ts';

/** Every score, in the order in which they are shown. */
export const SCORERS: readonly Scorer[] = [
  opinion,
  opinionArticle,
  opinionByProxy,
  hedging,
  boosting,
  actsPer100('speech'),
  attributedShare('speech'),
  attributedSentences('speech'),
  actsPer100('all'),
  attributedShare('all'),
  attributedSentences('all'),
  directShare,
  sources,
  dominance,
  effectiveSources,
  anonymousRate,
  boilerplateShare,
  ...boilerplateShareByRole,
  disclaimerWords,
];
