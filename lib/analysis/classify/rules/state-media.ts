import { anyOf, PUBLISHER, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const STATE =
  '(?:government|state|ministry|kingdom|republic|federation|foreign power|public funds|public money|parliament|congress|taxpayers?|licen[cs]e fee|emirate|foreign (?:office|ministry)|embassy|central committee|ruling party|communist party)';
const FUNDED = new RegExp(
  String.raw`\b(?:is|are|was|were|being|but|and|receives|gets|broadcaster,?) (?:\w+ ){0,3}(?:funded|financed|owned|controlled|run|operated|subsidi[sz]ed|paid for|its funding)\b.{0,60}\b(?:by|from|through) (?:an? |the )?.{0,60}\b${STATE}\b`,
);
/** Initials for a name, as stations have. */
const INITIALS = /^\p{Lu}{2,5} (?:is|are|receives)\b/u;
const MEDIA =
  /\b(?:broadcaster|channel|outlet|news agency|agency|publication|newspaper|network|media|publisher|service|station|website|site|we|our (?:journalism|reporting)|editorially|today|times|one|radio|post|herald|television|tv|news|voice|daily|press)\b/;
const PUBLIC_FEE =
  /\b(?:funded|financed|paid for|(?:income|revenue|funding) (?:comes )?from)\b.{0,40}\b(?:licen[cs]e (?:fee|levy|payers?)|(?:the|a) (?:\w+ )?levy)\b/;
const IN_PART = /\bin whole or in part\b|\b(?:wholly|fully|partly|partially) or (?:wholly|fully|partly|partially)\b/;
/** A notice names the outlet or points at itself; a sentence of the news rather begins with an article or a pronoun. */
const NOTICE =
  /^(?:[Tt]his|[Ww]e|[Oo]ur|THIS|WE)\b|^(?:(?:Note|About|Disclosure): )?(?:The )?(?:\p{Lu}{2,6}\b|\p{Lu}[\p{L}’']+(?: of| the| and| for){0,2} [\p{Lu}\d])/u;
const ADJECTIVE =
  '(?:state[- ](?:affiliated|controlled|sponsored|run|funded|owned|backed)|government[- ](?:run|owned|funded|controlled|backed))';
const LABEL = anyOf(
  String.raw`^(?:\p{L}+ ){0,5}(?:is an? )?(?:[\p{L}' -]{1,40} )?(?:${ADJECTIVE}|state)(?: (?:media|outlet|broadcaster|news agency|publication))[.!]?$|^(?:\p{L}+ ){0,5}(?:is an? )?(?:\p{L}+ ){0,3}${ADJECTIVE}[.!]?$`,
  String.raw`\bthis (?:\w+ ){0,2}(?:publication|outlet|site|website|channel|service|article|content)\b.{0,60}\b(?:state media|${ADJECTIVE})\b`,
  String.raw`\b(?:this|these|the following) (?:\(?news\)? )?(?:message \()?(?:materials?|messages?|reports?|content|articles?|information|publications?)\b.{0,200}\b(?:foreign agents?|foreign mass media|on behalf of the (?:government|ministry|embassy|republic|kingdom)|agents? registered under)\b`,
  String.raw`\binformation is (?:on file with|available (?:at|from)) the (?:u\.?s\.? )?department of justice\b`,
  String.raw`\bthis (?:\w+ )?(?:${TEXT}|${PUBLISHER}|service) (?:is|was) (?:\w+ ){0,2}(?:supported|funded|financed|published|produced|operated|run|maintained|controlled|owned)(?: in part)? by (?:the )?.{0,60}\b${STATE}\b`,
  String.raw`\bthis (?:\w+ )?(?:${PUBLISHER}|${TEXT}) is (?:an? |the )?official (?:\w+ )?(?:publication|website|site|newspaper|organ|channel) of\b|^this is an official (?:\w+ )?(?:website|site|publication) of\b`,
  String.raw`^\W{0,3}published by (?:the )?.{0,40}\b(?:${STATE}|state|publicity department|propaganda department)\b`,
  String.raw`\bthis (?:is an? |(?:\w+ ){0,3}is (?:an? )?)(?:\w+ )?${ADJECTIVE}\b`,
  String.raw`^(?:label|note|about)[: ].{0,40}\b${ADJECTIVE}(?: media)?\b`,
  String.raw`^this (?:\w+ ){1,3}(?:is|was) (?:\w+ )?(?:produced|published|funded|run|made|broadcast|operated|owned|controlled) by (?:the )?.{0,40}\b${STATE}\b`,
  String.raw`^(?:the )?official (?:gazette|organ|website|newspaper|bulletin|journal|site|newsletter) of (?:the )?.{0,40}\b${STATE}\b`,
);
/** What an outlet is, after its name. */
const IS_STATE = anyOf(
  String.raw`\b(?:is|are) (?:an? |the )?(?:[\w-]+ ){0,3}(?:public|state|${ADJECTIVE}|national|official)(?: [\w-]+){0,2} (?:broadcast(?:er|ing| service)|news agency|newspaper|outlet|media|television|radio|press agency|publication|organ)\b.{0,80}(?:\b(?:of the|owned|funded|run|financed)\b|[.]?$)`,
  String.raw`\b(?:is|are) (?:an? |the )?(?:[\w-]+ ){0,2}(?:network|channel|outlet|agency|broadcaster|newspaper) (?:owned|funded|run|controlled|financed) by (?:the )?.{0,40}\b${STATE}\b`,
  String.raw`\bis published by (?:the )?.{0,60}\b(?:central committee|publicity department|propaganda department|${STATE})\b`,
);
/** How a label or a notice about itself begins, or that it is a short one. */
const STARTS = /\b(?:this|these|the following)\b|^\W{0,3}published\b|department of justice|^.{1,90}$/;
const LONGEST = 260;
const SHORT = 150;
const REPORTED = /"|\b(?:said|says|told|accused|reported|denied)\b/;

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
    'supported',
    'subsidised',
    'subsidized',
    'state',
    'official',
    'public',
    'paid',
    'published',
    'state-media',
    'state-affiliated',
    'state-controlled',
    'state-sponsored',
    'state-run',
    'state-funded',
    'state-owned',
    'government-run',
    'government-owned',
    'government-funded',
    'foreign',
    'justice',
    'funding',
    'taxpayer',
    'ministry',
  ],
  matches: (sentence, printed) => {
    if (REPORTED.test(sentence)) return false;
    if (IN_PART.test(sentence) && FUNDED.test(sentence)) return true;
    if (STARTS.test(sentence) && LABEL.test(sentence)) return true;
    if (sentence.length > LONGEST || !NOTICE.test(printed) || !(MEDIA.test(sentence) || INITIALS.test(printed))) return false;
    return PUBLIC_FEE.test(sentence) || FUNDED.test(sentence) || (sentence.length <= SHORT && IS_STATE.test(sentence));
  },
};
