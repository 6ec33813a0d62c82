import { anyOf, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const THING = String.raw`(?:${TEXT}|headline|caption|photo caption|graphic|chart|photo|photograph|video|blog|liveblog|version|tweet)s?`;
const CHANGED =
  '(?:updated|corrected|amended|edited|revised|clarified|changed|refiled|modified|re-?framed|retracted|withdrawn|unpublished|taken down|removed from (?:this|the|our) (?:site|website))';
const WRONGLY =
  '(?:mis(?:stated|identified|spelled|spelt|quoted|attributed|characteri[sz]ed|named|reported|represented|labell?ed|translated|calculated)|referred (?:imprecisely|incorrectly)|incorrectly|erroneously|mistakenly|wrongly|inaccurately|omitted|overstated|understated|gave (?:an |the )?(?:incorrect|outdated|wrong)|(?:contained|included|had|used|listed) (?:an? |the )?(?:incorrect|wrong|outdated|error|errors|inaccura\\w+|mistake))';
const NOTES = String.raw`(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?(?: (?:and|&) corrections?)?|editors?'?s?'? note|ed\. note|author'?s note|note (?:to|from) (?:the )?(?:readers|editors?)|amendment|retraction|erratum|errata|for the record|an apology)`;
/** Labels at the beginning of a notice. */
const OPENING = anyOf(
  String.raw`^[[(*•_—–\s-]{0,4}${NOTES}(?: \([^)]{1,40}\)|,? (?:appended|(?:\w+\.? )?\w+ ?\d{1,2}(?:,? \d{4})?|on \w+ \d{1,2}))?(?: ?[:—–]| -)`,
  String.raw`^[[(*•_—–\s-]{0,4}(?:updates?|updated|edit)(?: \([^)]{1,40}\)|,? (?:\w+ \d{1,2}(?:,? \d{4})?))?(?: ?[:—–]| -)`,
  String.raw`^[[(*•_—–\s-]{0,4}updated? with\b`,
  String.raw`^[[(]?(?:corrects?|adds|refiles|recasts|updates|clarifies|rewrites) (?:\w+ ){0,6}(?:paragraphs?|headline|to (?:show|say|clarify|correct|add|reflect|remove|include)|details|day|spelling|name|date|typo|byline|lead)\b`,
  String.raw`^[[(](?:corrects?|adds|refiles|recasts|updates|clarifies|rewrites|releads|writes through)\b[^.]{2,120}[)\]]\.?$`,
  String.raw`^[[(]?(?:editors' note|ednotes?)\b|^corrections? appended\b`,
  String.raw`^[[(*•_—–\s-]{0,4}(?:this |the )?(?:\w+ \d{1,2} )?(?:story|article|post|report|headline|item|version|piece) (?:was |has been |is )?(?:updated|corrected|amended|clarified)\b`,
);
/** Sentences that say that a text was wrong or was changed. */
const STATED = anyOf(
  String.raw`\b(?:an? |the )?(?:earlier|previous|original|prior|initial) (?:version|headline|caption|edition|photo caption) (?:of|on|to|for|with|in|above) (?:an? (?:earlier|previous) version of )?th(?:is|e) (?:\w+ )?${THING}\b`,
  String.raw`\b(?:an? |the )(?:earlier|previous|original|prior|initial) version (?:of this |had |has |also |also had )?(?:${WRONGLY}|gave|stated|said|described|reported|named|referred)\b`,
  String.raw`\bthis (?:\w+ ){0,3}?${THING}\b(?: \w+){0,3} (?:has|have|was|is|had)(?: (?:been|since|also|now))* ${CHANGED}\b`,
  String.raw`\bthe (?:story|article|report|piece) (?:is|was|has been) (?:since |now )?(?:re-?filed|corrected|updated|amended|retracted)\b`,
  String.raw`\bwe (?:\w+ )?(?:regret|apologi[sz]e for|are sorry for|have (?:since )?corrected|corrected) (?:the|this|these|any|our|an) (?:\w+ )?(?:errors?|mistakes?|confusion|inaccurac\w+|name|figure|date|headline|spelling|story|article|caption)`,
  String.raw`\bregrets? (?:the|this|any|its) (?:\w+ )?(?:errors?|mistakes?|inaccurac\w+|omissions?|confusion)\b`,
  String.raw`\bthe error (?:has been|was) (?:corrected|fixed)\b|\bwas corrected after publication\b`,
  String.raw`^an? (?:article|column|report|review|picture caption|photo caption|caption|obituary|headline|chart|map|graphic|table|story)\b.{0,200}\b${WRONGLY}\b`,
  String.raw`\b(?:because of|due to|owing to|through|as a result of) an? (?:\w+ )?(?:editing|production|reporting|transcription|typographical|technical|clerical|printing|translation|data) error\b`,
  String.raw`^[[(*\s-]{0,4}note ?: .{0,120}\b(?:was|were|been|is) (?:corrected|updated|amended|clarified)\b`,
  String.raw`^(?:after|since|following) publication(?: of this ${TEXT})?,? .{0,120}\b(?:contacted us|told us|clarified|corrected|updated|asked us|wrote to us|to say)\b`,
);
/** An earlier version in another paper is no error. */
const ELSEWHERE = /\bversion of th(?:is|e) (?:\w+ ){1,2}(?:was |has |also |first |originally )*(?:ran|appeared|appears|published|aired)\b/;
const REPORTED = /\b(?:said|says|told)\b/;

export const correction: DisclaimerRule = {
  name: 'correction',
  title: "Correction, update or editor's note",
  scope: 'article',
  triggers: [
    'correction',
    'corrections',
    'clarification',
    'clarifications',
    "editor's",
    "editors'",
    'editors',
    'ed',
    "author's",
    'note',
    'update',
    'updates',
    'updated',
    'amendment',
    'retraction',
    'retracted',
    'withdrawn',
    'unpublished',
    'erratum',
    'record',
    'edit',
    'apology',
    'corrects',
    'correct',
    'adds',
    'refiles',
    'recasts',
    'clarifies',
    'earlier',
    'previous',
    'original',
    'prior',
    'initial',
    'corrected',
    'amended',
    'edited',
    'revised',
    'clarified',
    'changed',
    'refiled',
    'modified',
    're-framed',
    'regret',
    'regrets',
    'sorry',
    'misstated',
    'misidentified',
    'misspelled',
    'misspelt',
    'misquoted',
    'misattributed',
    'incorrectly',
    'imprecisely',
    'erroneously',
    'mistakenly',
    'apologise',
    'apologize',
    'error',
    'appended',
    'publication',
    'ednotes',
    'ednote',
  ],
  matches: (sentence) =>
    OPENING.test(sentence) || (!REPORTED.test(sentence.slice(0, 40)) && !ELSEWHERE.test(sentence) && STATED.test(sentence)),
};
