import { anyOf, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const ACT =
  '(?:re-?published|reprinted|reproduced|reposted|re-?posted|cross-?posted|syndicated|(?:originally|first) (?:appeared|published|ran|posted|written|aired|produced|reported|broadcast|printed)|(?:appeared|published|posted|ran) (?:first|originally)|excerpted|adapted|co-?published|made available|licensed from|shared with permission)';
const SUBJECT = String.raw`\b(?:this|the (?:above|following|original)|an? (?:earlier |longer |shorter |previous )?version of this|a version of this|portions of this|our) (?:${TEXT}|(?:[\w-]+ ){1,2}${TEXT})\b`;
const STATED = anyOf(
  String.raw`${SUBJECT}.{0,80}\b${ACT}\b`,
  String.raw`\bversion of th(?:is|e) (?:\w+ )?${TEXT} (?:also |first |originally |was |has |previously ){0,3}(?:appears?|appeared|ran|runs|published|posted|printed)(?: \w+)? (?:in|on|at|by)\b`,
  String.raw`\b(?:is|was|has been|are) ${ACT} (?:here )?(?:from|with (?:the )?(?:kind )?permission|under|by permission|courtesy|on|at|in|by)\b.{0,80}\b(?:permission|licen[cs]e|creative commons|original(?:ly)?|courtesy)\b`,
);
const PARTNER = anyOf(
  String.raw`\bth(?:is|e above) (?:\w+ )?${TEXT} (?:is|was|has been|comes) (?:\w+ ){0,2}(?:in (?:partnership|collaboration|association) with|to (?:you|us) (?:from|by|courtesy)|part of (?:an? |our |the )?.{0,60}\b(?:collaborations?|partnership|consorti\w+|sharing (?:agreement|arrangement|network)))\b`,
  String.raw`\b(?:content|copy|story|article|news)[- ]sharing (?:agreement|arrangement|partnership|network)\b`,
  String.raw`\bcontent partner(?:ship)? (?:with|of)\b|\bas published by our (?:\w+ )?partner\b`,
  String.raw`\b(?:article|story|content|piece|copy|report) (?:is |comes |was )?(?:provided|supplied|from)(?: to us)?(?: by)?\b.{0,60}\bpartner`,
  String.raw`^\W{0,3}from our (?:\w+ )?partners?\b`,
);
const OPENING = new RegExp(
  String.raw`^[([*•—–\s-]{0,4}(?:(?:${ACT}|reprint|republish(?:ed)?) (?:here )?(?:with|by|from|in|at|on|under|courtesy|\d)|(?:published|posted) (?:here )?(?:with|by) (?:the )?(?:kind )?(?:permission|arrangement|agreement)|(?:published|posted) (?:here )?courtesy|published in (?:partnership|collaboration) with)(?:\b| )`,
);
const ORIGINAL = anyOf(
  String.raw`\bread the (?:original|full) (?:article|story|piece|version|post)\b(?: (?:here|at|on)\b|[.!]?$)|\bthe original (?:article|version|story|piece) (?:can be|is|was|appeared|ran)\b|^\W{0,3}read (?:the|it in the) original[.!]?$`,
  String.raw`\bappeared first on\b|^\W{0,3}(?:(?:re-?printed|published|posted|article|text|story|excerpt|transcript) )?courtesy of\b.{0,40}$`,
  String.raw`\bthis (?:\w+ )?(?:excerpt|extract) (?:is|was|comes)\b|\b(?:is|are) (?:an )?(?:excerpt|extract) (?:from|of)\b.{0,100}\b(?:book|published by|copyright|permission)\b|^\W{0,3}(?:extract|excerpt) from\b`,
  String.raw`\bwe (?:run|publish|reprint|share|carry|are re-?publishing|re-?publish|reproduce) (?:it|this|the)\b.{0,60}\b(?:permission|partner|archive|original|courtesy|licen[cs]e)\b|\bwe are (?:re-?publishing|re-?posting|reprinting) (?:it|this|these)\b`,
  String.raw`^\W{0,3}(?:courtesy|reprint) ?: ?\S.{1,60}$`,
);
/** Texts of others that the line names: as printed. */
const BY_OTHERS =
  /\b[Tt]his (?:\w+ )?(?:story|article|report|piece|investigation) (?:was|is) (?:originally |first |jointly )?(?:produced|reported|written|published) (?:by|for) (?:the )?(?![Tt]he Assoc|Assoc|Reuters|Agence)\p{Lu}[\p{L}.'’-]+ \p{Lu}(?!.{0,80}\b(?:using|data|staff|correspondent)\b)|^\W{0,3}(?:Via|VIA):? (?:the |The )?\p{Lu}[\p{L}.'’ -]{2,40}$/u;
const APPEARED =
  /\b[Tt]his (?:\w+ )?(?:article|story|essay|piece|column|interview|report|review|post) (?:first |originally |also |has been |was |is ){0,3}(?:appeared|appears|ran|published|printed|shared|carried|posted) (?:in|by|at|with|through) (?:the )?(?:\p{L}+ ){0,2}(?:\d{4} )?(?:issue of (?:the )?)?\p{Lu}/u;
const REPORTED = /"|\b(?:said|says|told|study|journal of|researchers|findings)\b/;
/** Terms of use and corrections speak of reproducing and of first versions too. */
const OTHERWISE =
  /\b(?:may|must|can(?! be (?:found|read))|cannot) (?:not )?be\b|\bno part\b|\bwithout (?:the )?(?:prior|express|written|our)\b|\bcorrect(?:ion|ed)\b|\bwhen (?:this|the)\b/;
const LONGEST = 400;

export const republished: DisclaimerRule = {
  name: 'republished',
  title: 'Republished or from a partner',
  scope: 'article',
  triggers: [
    'republished',
    're-published',
    'reprinted',
    'reproduced',
    'reposted',
    're-posted',
    'cross-posted',
    'crossposted',
    'syndicated',
    'originally',
    'first',
    'excerpted',
    'excerpt',
    'extract',
    'adapted',
    'republish',
    'reprint',
    'original',
    'partner',
    'partners',
    'partnership',
    'collaboration',
    'collaborations',
    'courtesy',
    'published',
    'posted',
    'produced',
    'reported',
    'version',
    'content-sharing',
    'sharing',
    'comes',
    'via',
    'co-published',
    'licensed',
    'permission',
    'appeared',
    'republishing',
    'shared',
    'reprinting',
  ],
  matches: (sentence, printed) =>
    sentence.length <= LONGEST &&
    !REPORTED.test(sentence) &&
    !OTHERWISE.test(sentence) &&
    (STATED.test(sentence) ||
      PARTNER.test(sentence) ||
      OPENING.test(sentence) ||
      ORIGINAL.test(sentence) ||
      BY_OTHERS.test(printed) ||
      APPEARED.test(printed)),
};
