import { anyOf, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const TALK =
  '(?:conversation|interview|transcript|transcription|translation|discussion|q&a|exchange|speech|remarks|answers?|responses?|questions?|quotes?|quotations?|excerpts?|comments|statements?|dialogue)';
const CUT = '(?:edited|condensed|shortened|abridged|trimmed|translated|cut)';
const LANGUAGE =
  '(?:english|french|german|spanish|portuguese|italian|russian|ukrainian|arabic|hebrew|persian|farsi|turkish|chinese|mandarin|cantonese|japanese|korean|hindi|urdu|bengali|tamil|dutch|afrikaans|greek|welsh|swahili|zulu|thai|vietnamese|somali|hausa|\\w{3,12}(?:ish|ian|ese))';
const STATED = anyOf(
  String.raw`\b(?:this|these|the (?:above|following|original)) (?:\w+ ){0,2}(?:${TEXT}|${TALK})s?\b.{0,60}\b(?:translated|transcribed|transcript|transcription|translation|edited (?:and condensed|for (?:\w+ ){0,3}(?:length|clarity|brevity|style))|condensed|lightly edited|rush deadline|final form|machine translat\w+|audio (?:record|version))\b`,
  String.raw`\b${TALK}s?\b.{0,40}\b(?:has|have|was|were|is|are)(?: \w+){0,2} ${CUT}\b.{0,60}\b(?:for (?:\w+ ){0,3}(?:length|clarity|brevity|space|style|concision|grammar|readability)|and (?:condensed|shortened|edited|abridged)|(?:and )?translated|into english|from ${LANGUAGE})\b`,
  String.raw`\b(?:interview|transcript|conversation|q&a|text)\b.{0,30}\b(?:has|have|was|were) been (?:lightly )?(?:edited|condensed|shortened|abridged)\b|\b(?:transcript|conversation|interview) (?:below |above )?(?:has|have) been (?:lightly )?edited\b`,
  String.raw`\b(?:conducted|spoken|written|published|appeared|posted|recorded|filmed) (?:originally )?in ${LANGUAGE} and (?:was |has been |is )?(?:\w+ )?translated\b|\b(?:originally|first) (?:written|published|appeared|posted|broadcast|recorded) in (?!the )${LANGUAGE}\b(?: and\b.{0,30}translated|[.,]|$)`,
  String.raw`\b(?:quotes|quotations|statements|answers) (?:\w+ ){0,3}(?:have been|were|are) translated\b|\bmachine translation of\b`,
  String.raw`\b(?:read|listen to|watch) (?:this|the) (?:${TEXT}|original)?s? ?(?:\w+ )?in ${LANGUAGE}\b|^(?:this ${TEXT} is )?(?:also )?available in ${LANGUAGE}\b|\bread (?:it )?in ${LANGUAGE}[.!]?$`,
  String.raw`^[[(]?(?:this |the |these |his |her |their |some |our )?${TALK}s? (?:was|were|has been|have been) (?:[\w-]+ ){0,5}?${CUT}\b(?! (?:out|for the|down|off)\b)(?: (?:and|for|by|from|with|into)\b.{0,60})?[.)\]]{0,3}$`,
  String.raw`\b${LANGUAGE} (?:version|translation|edition) of (?:this|the above|an?) (?:\w+ )?(?:${TEXT}|${TALK})s?\b`,
  String.raw`\b${TALK}s? (?:was|were) conducted\b.{0,60}\b(?:edited|condensed|translated|shortened)\b`,
  String.raw`\binterview (?:took place|was conducted|was held|was recorded) in ${LANGUAGE}\b`,
);
const OPENING = anyOf(
  String.raw`\brush transcript\b`,
  String.raw`^[[(*•—–\s-]{0,4}(?:translated (?:from|by|into|with)|translation (?:by|from|:)|transcribed by|transcription by|(?:full |read the )?transcript(?:s|ion)?(?: ?[:—–(.]| of (?:the|this)\b.{0,80}$| provided by\b| (?:courtesy|below|follows)\b|$)|english translation\b|machine translation\b|edited (?:and condensed|for (?:length|clarity|brevity)|by .{3,40} for length)|condensed and edited)`,
  String.raw`^(?:the )?transcripts? (?:(?:are|is|was) (?:created|provided|produced|below|above|generated|available|prepared|lightly|auto\w*|not|an?|the)|may|below|above|follows)\b|\b(?:accuracy|availability) of (?:the )?transcripts?\b`,
  String.raw`^(?:the following|below|this|here|what follows) (?:is|are) (?:an? |the )?(?:\w+,? ){0,4}(?:transcript|transcription|translation|(?:edited |full |translated )+(?:text|version|excerpts?)|text of (?:an? |the |his |her )(?:speech|address|lecture|talk|sermon|letter|interview))\b`,
  String.raw`\bas (?:prepared|delivered)(?: for delivery)?\b.{0,10}$|^remarks as (?:prepared|delivered)\b|\bas prepared for delivery\b`,
  String.raw`^interview (?:by|conducted by|with)\b.{0,80}\b(?:edited|condensed|shortened)\b`,
);
const REPORTED = /"|\b(?:said|says|told|white house released|prosecutors|court|judge|trial)\b/;

/** The name of a button is no speech. */
const TERM = /"[^"]{1,30}"/g;

export const translation: DisclaimerRule = {
  name: 'translation',
  title: 'Translation or transcript',
  scope: 'article',
  triggers: [
    'translated',
    'translation',
    'translations',
    'transcribed',
    'transcript',
    'transcripts',
    'transcription',
    'condensed',
    'shortened',
    'abridged',
    'edited',
    'machine-translated',
    'deadline',
    'form',
    'originally',
    'prepared',
    'delivered',
    'read',
    'available',
    'text',
    'version',
    'interview',
  ],
  matches: (sentence) => {
    const plain = sentence.replace(TERM, '');
    return !REPORTED.test(plain) && (STATED.test(plain) || OPENING.test(plain));
  },
};
