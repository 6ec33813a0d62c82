import { AGENCIES } from '../../lexicons/agencies.ts';
import type { DisclaimerRule } from './rule.ts';

const VERB = '(?:verify|verified|confirm|confirmed|authenticate|authenticated|corroborate|corroborated|substantiated?)';
const INDEPENDENT = new RegExp(
  `(?:\\b(?:not|cannot|unable|nor|impossible|neither|no way|yet to)|n't) (?:\\w+ ){0,4}independently\\b.{0,30}\\b${VERB}\\b|(?:\\b(?:not|cannot|unable|impossible|never)|n't)\\b.{0,40}\\b${VERB} independently\\b|\\b(?:no|without) independent (?:verification|confirmation)\\b|\\bindependent (?:verification|confirmation) (?:was|is|has|of)\\b.{0,60}\\b(?:not|impossible|unavailable)\\b|\\b(?:reports?|claims?|figures|details|footage|images?|accounts?|videos?)\\b.{0,40}\\b(?:remains?|are|is|was|were) (?:as yet )?unverified\\b`,
);
const US = new RegExp(
  `\\b(?:we|this (?:newspaper|paper|site|website|publication|outlet)|${AGENCIES.join('|')}|the (?:bbc|guardian|times|post|journal)|bbc|cnn|abc news|nbc news|cbs news|fox news)\\b(?: \\w+){0,2} (?:could not|couldn't|cannot|can't|can not|was unable to|were unable to|was not able to|were not able to|has not been able to|have not been able to|had not|has not|have not|did not)(?: immediately| yet| independently)* ${VERB}\\b`,
);
const PASSIVE = new RegExp(
  `\\b(?:could|can) not (?:immediately|yet) be ${VERB}\\b|\\bnot (?:immediately )?possible to (?:immediately |independently )?${VERB}\\b`,
);

export const unverified: DisclaimerRule = {
  name: 'unverified',
  title: 'Could not be verified',
  scope: 'article',
  triggers: [
    'verify',
    'verified',
    'confirm',
    'confirmed',
    'authenticate',
    'authenticated',
    'corroborate',
    'corroborated',
    'substantiate',
    'substantiated',
    'verification',
    'confirmation',
    'unverified',
  ],
  matches: (sentence) => INDEPENDENT.test(sentence) || US.test(sentence) || PASSIVE.test(sentence),
};
