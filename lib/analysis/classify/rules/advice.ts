import { PUBLISHER_NAMES, TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const FIELDS = '(?:financial|investment|investing|medical|legal|tax|professional|trading|health|betting|accounting)';
const DENIAL = new RegExp(
  `(?:\\bno\\b|\\bnot\\b|\\bnor\\b|\\bnever\\b|n't\\b|\\bnothing\\b|\\bsubstitute for\\b|\\brather than\\b).{0,120}\\b${FIELDS}\\b.{0,60}\\b(?:advice|recommendations?|diagnosis)\\b|\\bnot (?:be )?(?:taken |construed |considered |regarded |intended )?(?:as |an? )*(?:offer|recommendation|solicitation|inducement|advice)\\b|\\bnot (?:amount to|constitute|represent|be|mean|offer|give) (?:\\w+ ){0,2}advice\\b`,
);
const HERE = new RegExp(
  `\\b(?:this|these|our|the above|the present|nothing in (?:this|the)|the) (?:${[...TEXT_NAMES, ...PUBLISHER_NAMES].join('|')}|information|materials?|contents?)\\b|\\binformation(?:al)? (?:and \\w+ )?(?:purposes|only)\\b|\\badvice of any kind\\b|\\b(?:herein|hereon)\\b|\\bwe (?:do|are) not\\b|\\bis not (?:\\w+ ){0,3}advice\\b|\\b(?:do|does) not (?:give|offer|provide|constitute)\\b|^(?:disclaimer|disclosure|not ${FIELDS})\\b|\\bnot (?:intended|meant)\\b`,
);
const CONSULT =
  /\b(?:always |should |please |must )?(?:consult|speak (?:to|with)|seek (?:the )?advice|talk to|see) (?:with )?(?:a|an|your|the advice of|independent|from)\b.{0,60}\b(?:advis[eo]r|physician|doctor|professional|attorney|lawyer|accountant|health ?care provider|gp)\b.{0,120}\b(?:before|prior to|any (?:questions|decisions?)|for (?:advice|guidance)|regarding|if you)\b/;
const PERFORMANCE =
  /\bpast (?:performance|results) (?:is|are|does|do) (?:not|no)\b|\bcapital (?:is|at) (?:at )?risk\b.{0,40}\binvest|\bdo your own research\b/;
const REPORTED = /"|\b(?:said|says|told|added|warned)\b/;

export const advice: DisclaimerRule = {
  name: 'advice',
  title: 'No financial, investment, medical or legal advice',
  scope: 'site',
  triggers: [
    'advice',
    'recommendation',
    'recommendations',
    'guidance',
    'counsel',
    'diagnosis',
    'solicitation',
    'offer',
    'consult',
    'speak',
    'talk',
    'seek',
    'performance',
    'research',
    'risk',
    'inducement',
  ],
  matches: (sentence) =>
    !REPORTED.test(sentence) && ((DENIAL.test(sentence) && HERE.test(sentence)) || CONSULT.test(sentence) || PERFORMANCE.test(sentence)),
};
