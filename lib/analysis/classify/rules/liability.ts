import { PUBLISHER_NAMES, TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const NONE =
  /(?:\b(?:no|not|nor|neither|without|cannot|disclaims?)|n't)\b.{0,60}\b(?:responsib\w+|liab\w+|warrant\w*|guarantees?|guaranteed|accountable|vouch)\b.{0,200}\b(?:accura\w+|complete\w*|errors?|omissions?|contents?|reliab\w+|loss\w*|damages?|information|third[- ]part\w+|external|timel\w+|truth\w*|use of|consequences|claims|views|decisions?)\b|\b(?:accuracy|completeness|reliability|correctness)\b.{0,80}\b(?:not|no|cannot|n't)\b.{0,40}\b(?:guarantee\w*|warrant\w*|responsib\w+|liab\w+|verified|assured)\b|\b(?:liab\w+|responsib\w+) (?:is|are) (?:\w+ )?(?:excluded|disclaimed|not accepted)\b|\bas is\b.{0,40}\bwarrant|\bat (?:your|their|the reader's) own risk\b/;
const HERE = new RegExp(
  `\\b(?:we|our|us)\\b|\\b(?:this|these|the|its) (?:\\w+ ){0,2}(?:${[...TEXT_NAMES, ...PUBLISHER_NAMES].join('|')}|information|contents?|materials?|links|data)\\b|\\bherein\\b|\\b(?:contained|provided|published|given|made) (?:here|in this|on this|in the|above)\\b|^disclaimer\\b|\\bexternal (?:sites|links|websites)\\b`,
);
const REPORTED = /"|\b(?:said|says|told|court|minister|police|accused|spokes\w+|denied|lawsuit|claimed)\b/;

export const liability: DisclaimerRule = {
  name: 'liability',
  title: 'No guarantee of accuracy, no liability',
  scope: 'site',
  triggers: [
    'responsible',
    'responsibility',
    'responsibilities',
    'liable',
    'liability',
    'liabilities',
    'warrant',
    'warranty',
    'warranties',
    'warrants',
    'guarantee',
    'guarantees',
    'guaranteed',
    'accountable',
    'accuracy',
    'completeness',
    'reliability',
    'risk',
    'vouch',
    'correctness',
  ],
  matches: (sentence) => !REPORTED.test(sentence) && NONE.test(sentence) && HERE.test(sentence),
};
