import { TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const ACT =
  '(?:re-?published|reprinted|reproduced|reposted|re-?posted|cross-?posted|syndicated|(?:originally|first) (?:appeared|published|ran|posted|written|aired|produced)|(?:appeared|published|posted|ran) (?:first|originally)|excerpted|adapted|co-?published|made available)';
const STATED = new RegExp(
  `\\b(?:this|the (?:above|following|original)|an? (?:earlier |longer )?version of this|a version of this|portions of this) (?:${TEXT_NAMES.join('|')}|(?:\\w+ ){1,2}(?:${TEXT_NAMES.join('|')}))\\b.{0,80}\\b${ACT}\\b|\\b(?:is|was|has been|are) ${ACT} (?:here )?(?:from|with (?:the )?(?:kind )?permission|under|by permission|courtesy|on|at|in|by)\\b.{0,80}\\b(?:permission|licen[cs]e|creative commons|original(?:ly)?|courtesy)\\b`,
);
const OPENING = new RegExp(
  `^[([*•—–\\s-]{0,4}(?:(?:${ACT}|reprint|republish(?:ed)?) (?:here )?(?:with|by|from|in|at|on|under|courtesy)|(?:published|posted) (?:here )?(?:with|by) (?:the )?(?:kind )?(?:permission|arrangement|agreement)|(?:published|posted) (?:here )?courtesy)\\b`,
);
const ORIGINAL =
  /\bread the (?:original|full) (?:article|story|piece|version|post)\b(?: (?:here|at|on)\b|[.!]?$)|\bthe original (?:article|version|story|piece) (?:can be|is|was|appeared|ran)\b|\bcontent partner(?:ship)? (?:with|of)\b|\b(?:article|story|content|piece) (?:is |comes )?(?:provided|supplied|from)(?: to us)?(?: by)?\b.{0,60}\bpartner|\bappeared first on\b|\bcourtesy of\b.{0,40}$/;
const REPORTED = /"|\b(?:said|says|told|study|journal of|researchers|findings)\b/;
/** Terms of use and corrections speak of reproducing and of first versions too. */
const OTHERWISE =
  /\b(?:may|must|can|cannot) (?:not )?be\b|\bno part\b|\bwithout (?:the )?(?:prior|express|written|our)\b|\bcorrect(?:ion|ed)\b|\bwhen (?:this|the)\b/;
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
    'adapted',
    'republish',
    'reprint',
    'original',
    'partner',
    'partners',
    'partnership',
    'courtesy',
    'published',
    'posted',
    'co-published',
    'permission',
  ],
  matches: (sentence) =>
    sentence.length <= LONGEST &&
    !REPORTED.test(sentence) &&
    !OTHERWISE.test(sentence) &&
    (STATED.test(sentence) || OPENING.test(sentence) || ORIGINAL.test(sentence)),
};
