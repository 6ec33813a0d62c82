import { PUBLISHER_NAMES, TEXT_NAMES } from '../../lexicons/notice-words.ts';
import { anyOf, oneOf, SURE_NAME, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const CONTENT = String.raw`(?:accura\w+|complete\w*|correctness|errors?|error-free|omissions?|contents?|reliab\w+|loss(?:es)?|damages?|information|third[- ]part\w+|external|timel\w+|truth\w*|use of|consequences|claims|views|decisions?|data|links)`;
const NONE = anyOf(
  String.raw`(?:\b(?:no|not|nor|neither|without|cannot|disclaims?)|n't)\b.{0,60}\b(?:responsib\w+|liab\w+|warrant\w*|guarantees?|guaranteed|accountable|vouch|promise)\b.{0,200}\b${CONTENT}\b`,
  String.raw`\b(?:accuracy|completeness|reliability|correctness)\b.{0,80}\b(?:not|no|cannot|n't)\b.{0,40}\b(?:guarantee\w*|warrant\w*|responsib\w+|liab\w+|verified|assured)\b`,
  String.raw`\b(?:liab\w+|responsib\w+) (?:is|are) (?:\w+ )?(?:excluded|disclaimed|not accepted)\b|\bdisclaims? (?:all|any) (?:liab\w+|responsib\w+|warrant\w+)\b`,
  String.raw`\bnot (?:be )?(?:\w+ )?(?:liable|responsible) for\b.{0,40}\b(?:its|their) (?:accuracy|content|use)\b`,
  String.raw`\b(?:we|us|publishers?|authors?|editors?|site|website)\b.{0,30}\b(?:cannot|can not|can't|shall not|will not|may not|are not to) be held (?:liable|responsible)\b`,
  String.raw`\b(?:no )?representations? or warrant(?:y|ies)\b|\bwithout (?:any )?warrant(?:y|ies)\b`,
  String.raw`\bas is\b.{0,40}\bwarrant|\bat (?:your|their|the reader's) own risk\b`,
  String.raw`\b(?:does|do|can)(?: not|not|n't) vouch for\b`,
);
const HERE = anyOf(
  String.raw`\b(?:we|our|us)\b`,
  String.raw`\b(?:this|these|the|its|such) (?:\w+ ){0,2}(?:${oneOf([...TEXT_NAMES, ...PUBLISHER_NAMES])}|information|contents?|materials?|links|data|translations?|publishers?|editors|authors|linked pages|recipes)\b`,
  String.raw`\bherein\b|\b(?:contained|provided|published|given|made) (?:here|in this|on this|in the|above)\b|^disclaimer\b|\bexternal (?:sites|links|websites)\b|\binformation (?:provided|contained|is provided)\b`,
);
/** Wordings that are enough by themselves. */
const COMPLETE = anyOf(
  String.raw`\b(?:prices?|fares?|rates|times|schedules?|dates|availability|details|information|programmes?|offers?|odds|menus|deals|terms)\b.{0,40}\b(?:are|is|may be) subject to change\b|\bsubject to change without (?:prior )?notice\b`,
  String.raw`\b(?:is|are|was|were|prices|details|information|facts|figures|times) (?:correct|accurate|valid|up to date|current|true|right) (?:at|as of|as at) (?:the )?(?:time of )?(?:publication|publishing|going to press|writing|printing|print|press time)\b`,
  String.raw`^errors and omissions excepted\b`,
  String.raw`\b(?:this|the (?:content|text|information|claims?)(?: (?:of|in) th(?:is|e))?|our) (?:${TEXT} )?(?:has|have) not (?:been )?(?:independently )?(?:fact[- ]checked|vetted|reviewed by (?:our|the) editors)\b`,
  String.raw`\b(?:links?|advertis\w+|listing|inclusion|mention)\b.{0,80}\b(?:imply|implies|constitutes?|mean|represent)\b.{0,20}\bendorsement\b`,
  String.raw`\b(?:data|quotes|prices|figures) (?:is|are|may be) (?:\w+ )?delayed\b.{0,120}\b(?:minutes|liable|information|accuracy|purposes)\b`,
  String.raw`\bevery effort (?:has been|is|was) made to (?:ensure|keep|verify|check)\b`,
  String.raw`\bfor the latest (?:information|prices|fares)\b.{0,40}\bcheck\b.{0,40}\bchange\b`,
  String.raw`^(?:no|we accept no) (?:liability|responsibility)\b.{0,60}\b(?:accepted|taken|assumed|errors|omissions)\b`,
  String.raw`\bwe\b.{0,40}\bmake no (?:promises?|guarantees?|claims?|representations?|warranties)\b`,
  String.raw`\b(?:information|content|material|data|figures)\b.{0,30}\b(?:on|in) (?:this|our|these)\b.{0,30}\b(?:may|might|could) (?:be|have|contain|no longer)\b.{0,40}\b(?:out of date|outdated|changed|errors|inaccura\w+|incomplete|wrong|accurate)\b`,
  String.raw`\b(?:may|can) (?:change|vary|differ|contain errors)\b.{0,10}[;,.] ?(?:so )?please (?:check|confirm|verify|contact)\b|\bplease (?:check|confirm) (?:with|directly|before)\b.{0,60}\b(?:change|travel\w*|visit\w*|details|venue|times|prices)\b`,
  String.raw`^(?:charts?|graphs?|figures|maps|data|prices) (?:is|are) (?:\w+ )?(?:indicative|illustrative|approximate)\b`,
);
const NAMED = new RegExp(
  String.raw`^(?:While .{0,80}, |Disclaimer: |[[(*] ?)?${SURE_NAME} (?:cannot|can not|can't|does not|do not|will not|is not|shall not|accepts no|assumes no|takes no|bears no|disclaims|makes no)\b`,
  'u',
);
const REPORTED = /"|\b(?:said|says|told|court|minister|police|accused|spokes\w+|denied|lawsuit|claimed|airline|passengers)\b/;
const AS_IS = /"as[- ]is"/;

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
    'accurate',
    'correct',
    'completeness',
    'reliability',
    'risk',
    'vouch',
    'correctness',
    'promise',
    'change',
    'publication',
    'omissions',
    'fact-checked',
    'checked',
    'vetted',
    'endorsement',
    'delayed',
    'effort',
    'promises',
    'date',
    'check',
    'indicative',
    'illustrative',
  ],
  matches: (sentence, printed) => {
    const plain = sentence.replace(AS_IS, 'as is');
    if (REPORTED.test(plain)) return false;
    return COMPLETE.test(plain) || (NONE.test(plain) && (HERE.test(plain) || NAMED.test(printed)));
  },
};
