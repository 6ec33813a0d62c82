import type { FindingRule } from '../model/analysis.ts';
import { agentlessVerdict } from './agentless-verdict.ts';
import { aiDisclosure } from './ai-disclosure.ts';
import { bodyCutOff } from './body-cut-off.ts';
import { duplicateDisclaimer } from './duplicate-disclaimer.ts';
import { headlineGap } from './headline-gap.ts';
import { labelConflict } from './label-conflict.ts';
import { notEnglish } from './not-english.ts';
import { scareQuotes } from './scare-quotes.ts';
import { singleSource } from './single-source.ts';
import { tooLittleText } from './too-little-text.ts';
import { unlabelledSponsor } from './unlabelled-sponsor.ts';
import { vagueAttribution } from './vague-attribution.ts';

/** Every finding, in the order in which they are shown. */
export const FINDINGS: readonly FindingRule[] = [
  notEnglish,
  tooLittleText,
  bodyCutOff,
  labelConflict,
  unlabelledSponsor,
  aiDisclosure,
  headlineGap,
  singleSource,
  agentlessVerdict,
  vagueAttribution,
  scareQuotes,
  duplicateDisclaimer,
];
