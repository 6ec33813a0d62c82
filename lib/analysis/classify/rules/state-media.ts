import type { DisclaimerRule } from './rule.ts';

const FUNDED =
  /\b(?:is|are|was|were|being) (?:\w+ ){0,3}(?:funded|financed|owned|controlled|run|operated|subsidi[sz]ed)\b.{0,40}\bby (?:the )?.{0,50}\b(?:government|state|ministry|kingdom|republic|federation|foreign power|public funds|parliament|taxpayers?|licen[cs]e fee)\b/;
const MEDIA =
  /\b(?:broadcaster|channel|outlet|news agency|agency|publication|newspaper|network|media|publisher|service|station|website|site|we|editorially)\b/;
const PUBLIC_FEE =
  /\b(?:funded|financed|paid for|(?:income|revenue|funding) (?:comes )?from)\b.{0,40}\b(?:licen[cs]e (?:fee|levy|payers?)|(?:the|a) (?:\w+ )?levy)\b/;
const IN_PART = /\bin whole or in part\b|\b(?:wholly|fully|partly|partially) or (?:wholly|fully|partly|partially)\b/;
/** A notice names the outlet or points at itself; a sentence of the news rather begins with an article or a pronoun. */
const NOTICE = /^(?:this|we|our)\b|^(?!(?:the|a|an|it|he|she|they|but|and|in|its|his|her)\b).{1,200}$/;
const LABEL =
  /^(?:\p{L}+ ){0,5}(?:is an? )?(?:[\p{L}' -]{1,40} )?state[- ](?:media|affiliated|controlled|sponsored|run|funded|owned)(?: (?:media|outlet|broadcaster|news agency|publication))?[.!]?$|\bthis (?:\w+ ){0,2}(?:publication|outlet|site|website|channel|service|article|content)\b.{0,60}\bstate[- ](?:media|affiliated|controlled|sponsored|run|funded|owned)\b|\b(?:this|these|the following) (?:\(?news\)? )?(?:materials?|messages?|reports?|content|articles?|information|publications?)\b.{0,200}\b(?:foreign agents?|foreign mass media|on behalf of the (?:government|ministry|embassy|republic|kingdom))\b/u;
const LONGEST = 260;
const REPORTED = /"|\b(?:said|says|told|accused)\b/;

export const stateMedia: DisclaimerRule = {
  name: 'state-media',
  title: 'State media or state funding',
  scope: 'site',
  triggers: [
    'levy',
    'licence',
    'license',
    'funded',
    'financed',
    'owned',
    'controlled',
    'operated',
    'subsidised',
    'subsidized',
    'state',
    'state-media',
    'state-affiliated',
    'state-controlled',
    'state-sponsored',
    'state-run',
    'state-funded',
    'state-owned',
    'foreign',
  ],
  matches: (sentence) =>
    !REPORTED.test(sentence) &&
    (LABEL.test(sentence) ||
      (sentence.length < LONGEST && NOTICE.test(sentence) && PUBLIC_FEE.test(sentence)) ||
      (FUNDED.test(sentence) && (IN_PART.test(sentence) || (MEDIA.test(sentence) && NOTICE.test(sentence))))),
};
