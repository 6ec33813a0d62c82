import { PUBLISHER_NAMES, TEXT_NAMES } from '../../lexicons/notice-words.ts';
import { anyOf, oneOf } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const SATIRE =
  '(?:satire|satirical|satirically|satiri[sz]ed|parody|parodies|spoof|fiction|fictional|fictitious|fictionali[sz]ed|made[- ]up|humou?r(?:ous)?|hoax)';
const IS = new RegExp(
  String.raw`\b(?:is|are|was|were|be|as|contains?|publish(?:es)?|a work of|purely|entirely|for|using|uses)\b.{0,40}\b${SATIRE}\b`,
);
const HERE = anyOf(
  String.raw`\b(?:this|these|our|everything on this|all content|any|the (?:content|stories|articles|above|following)(?: (?:of|on|in) (?:this|these|our))?|all (?:of )?(?:its|our|the|these)?) ?(?:[\w-]+ ){0,3}(?:${oneOf([...TEXT_NAMES, ...PUBLISHER_NAMES])}|stories|articles|quotes|names|characters|persons?|people|events|work|section)\b`,
  String.raw`^(?:this is|disclaimer|note|warning|reader|readers)\b`,
  String.raw`\bis (?:purely|entirely|strictly|pure|a work of) (?:satir\w+|fict\w+)\b|^the above is\b`,
  String.raw`\bentertainment purposes\b|\bwe (?:are|publish|write|make)\b`,
  String.raw`\bin all (?:its|our) stories\b`,
);
/** Wordings that are enough by themselves. */
const COMPLETE = anyOf(
  String.raw`\bany (?:resemblance|similarity|likeness) to\b.{0,80}\b(?:persons?|people|events|living|real|actual|individuals)\b`,
  String.raw`^[[(*\s-]{0,4}(?:satire|parody|humou?r|fiction)(?: ?[:—–|]|[.\])]{0,2}$)`,
  String.raw`^\W{0,3}(?:(?:readers?|note|disclaimer)[,:] )?(?:this|the above) (?:story |article |post )?(?:is|was) (?:just |only )?a joke\b`,
  String.raw`^\W{0,3}for entertainment purposes only\b`,
  String.raw`\bapril fool'?s?'?(?: day)? (?:joke|prank|story|hoax|article)\b|^april fool\b`,
  String.raw`\b(?:this|these|the) (?:\w+ ){0,3}(?:stor(?:y|ies)|articles?|events|section) (?:\w+ ){0,6}(?:is|are|did)(?: not|n't) (?:real|true|actual|take place|happen)\b`,
  String.raw`\b(?:quotes?|names?|characters) (?:\w+ ){0,3}(?:is|are|was|were|have been) (?:invented|fabricated|made up|fictional|fictitious)\b`,
  String.raw`\bevents described (?:here |above |in \w+ \w+ )?(?:did not|never) (?:take place|happen\w*)\b|\buses invented names\b`,
  String.raw`^(?:filed under|tags?|categor(?:y|ies)|topics?) ?:.{0,40}\b(?:satire|parody|humou?r)\b`,
  String.raw`^(?:the )?(?:[\w'-]+ ){1,4}is (?:an? )?(?:satir\w+|parody|humou?r(?:ous)?|spoof|fake news|comedy)(?: and (?:satir\w+|parody|humou?r(?:ous)?|comedy))? (?:news )?(?:site|website|page|newspaper|magazine|account|blog|publication|outlet|paper)\b.{0,60}$`,
  String.raw`\b(?:nothing|none|not a word|no part|not one) (?:in|on|of) (?:this|these|the) (?:\w+ )?(?:${oneOf([...TEXT_NAMES, ...PUBLISHER_NAMES])}|quotes|events|people|characters)\b.{0,40}\b(?:true|real|happened|factual|fact)\b`,
  String.raw`\bapril fools?'?s?\b`,
);
const REPORTED = /"|\b(?:said|says|told|shouted|film|movie|novel|series|play|book|writer of|magazine charlie)\b/;
const LONGEST = 320;

export const satire: DisclaimerRule = {
  name: 'satire',
  title: 'Satire or fiction',
  scope: 'site',
  triggers: [
    'satire',
    'satirical',
    'satirically',
    'satirised',
    'satirized',
    'parody',
    'spoof',
    'fiction',
    'fictional',
    'fictitious',
    'fictionalised',
    'fictionalized',
    'made-up',
    'made',
    'invented',
    'fabricated',
    'humor',
    'humour',
    'humorous',
    'resemblance',
    'similarity',
    'hoax',
    'joke',
    'fool',
    "fools'",
    "fool's",
    'fools',
    'entertainment',
    'real',
    'true',
    'events',
    'april',
    'page',
  ],
  matches: (sentence) =>
    sentence.length <= LONGEST && !REPORTED.test(sentence) && (COMPLETE.test(sentence) || (IS.test(sentence) && HERE.test(sentence))),
};
