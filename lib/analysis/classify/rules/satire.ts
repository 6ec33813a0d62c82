import { PUBLISHER_NAMES, TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const SATIRE =
  /\b(?:satire|satirical|satirically|parody|parodies|spoof|fiction|fictional|fictitious|fictionali[sz]ed|made-up|humou?r(?:ous)?|hoax)\b/;
const HERE = new RegExp(
  `\\b(?:this|these|our|all|everything|the|any) (?:\\w+ ){0,3}(?:${[...TEXT_NAMES, ...PUBLISHER_NAMES].join('|')}|stories|articles|quotes|names|characters|persons?|people|events|resemblance|similarity|work)\\b|^(?:this is|disclaimer|note|warning)\\b|\\bis (?:purely|entirely|strictly|pure|a work of)\\b|\\bentertainment purposes\\b|\\bwe (?:are|publish|write|make)\\b`,
);
const STATED =
  /\b(?:is|are|was|were|be|as|contains?|publish(?:es)?|a work of|purely|entirely|for)\b.{0,40}\b(?:satire|satirical|parody|spoof|fiction|fictional|fictitious|fictionali[sz]ed|made-up|humou?r(?:ous)?)\b|\bany (?:resemblance|similarity)\b|^(?:satire|parody|humou?r|fiction)(?: ?[:—–|]|\.?$)/;
const REPORTED = /"|\b(?:said|says|told|film|movie|novel|series|book|writer of|magazine charlie)\b/;
const LONGEST = 320;

export const satire: DisclaimerRule = {
  name: 'satire',
  title: 'Satire or fiction',
  scope: 'site',
  triggers: [
    'satire',
    'satirical',
    'satirically',
    'parody',
    'spoof',
    'fiction',
    'fictional',
    'fictitious',
    'fictionalised',
    'fictionalized',
    'made-up',
    'humor',
    'humour',
    'humorous',
    'resemblance',
    'similarity',
    'hoax',
  ],
  matches: (sentence) =>
    sentence.length <= LONGEST &&
    !REPORTED.test(sentence) &&
    STATED.test(sentence) &&
    ((SATIRE.test(sentence) && HERE.test(sentence)) || /\bany (?:resemblance|similarity)\b/.test(sentence) || sentence.length < 24),
};
