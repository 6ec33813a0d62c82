import { AGENCIES, SYNDICATES } from '../../lexicons/agencies.ts';
import { anyOf } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

/** What calls itself an agency. */
const SHAPE =
  '(?:news agency|press agency|news service|newswires?|press association|press trust|wire service|content agency|features syndicate)';
const NAMES = [...AGENCIES, ...SYNDICATES];
const BY_NAME = NAMES.toSorted((a, b) => b.length - a.length).join('|');
/** An agency from its first word on. */
const AGENCY = String.raw`(?:${BY_NAME}|(?:[\p{L}.'-]+ ){1,4}${SHAPE})`;
/** An agency anywhere in a sentence, where only its last words count. */
const ANY = `(?:${BY_NAME}|${SHAPE})`;
const LIST = String.raw`${AGENCY}(?:(?:,| and|,? &|/| /|\|) ?(?:the )?${AGENCY}){0,4}`;
const ALONE = anyOf(
  String.raw`^[[(—–*/\s-]{0,4}(?!this|these|it |that|an? |we )(?:by |from |(?:news )?source ?[:|-] ?|via |credit ?: ?|with |(?:story|report|text|copy|reporting) (?:by|from) )?(?:the )?${LIST}(?: in [\p{L} ]{2,30})?[\])./\s]{0,3}$`,
  String.raw`^source ?[:|-] ?${AGENCY} ?[|,-].{0,60}$`,
  String.raw`^[[(\s]{0,3}(?:from |by |compiled (?:from|by) )?(?:our )?(?:staff|news services?|wire|agency)(?: (?:writers?|reporters?))?(?:,? (?:and|&)|/| with)? ?(?:wires?|agency|news|agencies)(?: (?:reports?|services?|dispatches|inputs))?[\]).\s]{0,3}$`,
);
/** An agency helped. */
const CONTRIBUTED = anyOf(
  String.raw`\b${ANY}\b.{0,60}\bcontribut(?:ed|ing|es) (?:reporting|(?:\w+ )?to (?:this|the) (?:\w+ )?(?:report|story|article|piece|dispatch|coverage))`,
  String.raw`\b${ANY}\b.{0,60}\bcontributed[.)\s]{0,3}$`,
);
/** Other credits within a sentence. */
const USED = anyOf(
  String.raw`\b(?:with|includes?|including|contains?|based (?:in part )?on|compiled from|using) (?:additional |some |further )?(?:(?:files?|inputs?) (?:by|from|of)|(?:wire (?:service )?|agency |agencies' )(?:reports?|inputs?|material|copy)|wire services\b)`,
  String.raw`\b(?:with|includes?|including|contains?|based (?:in part )?on|compiled from|using) (?:additional |some |further )?(?:reporting|materials?|reports?|information|copy|contributions?|dispatches|content) (?:by|from|of)(?: the)? ${AGENCY}\b`,
  String.raw`^[[(—–*•\s-]{0,4}(?:additional |further )?(?:reporting|writing|contributions?) (?:and \w+ )?(?:by|from) (?:the )?${AGENCY}\b`,
  String.raw`\b(?:materials?|information|reporting|copy|content|reports|quotes) (?:from|by) (?:the )?${AGENCY}\b.{0,30}\b(?:was|were|is|are) (?:\w+ )?used\b`,
  String.raw`\bth(?:is|e above) (?:\w+ )?(?:report|story|article|piece|copy|content) (?:was |is |has been )?(?:\w+ )?(?:supplied|provided|reported|written|produced|compiled|filed|distributed|created) by (?:the )?${AGENCY}\b`,
  String.raw`\bdistributed by (?:the )?${AGENCY}\b`,
  String.raw`\b(?:syndicated|wire|agency) (?:news )?(?:feed|service reports?)\b`,
  String.raw`\bpublished (?:\w+ ){0,3}from (?:a|an|the) (?:\w+ ){0,3}(?:feed|agency|wire)\b`,
  String.raw`\bcompiled\b.{0,40}\bfrom (?:agency|wire|news agency|agencies') (?:reports?|copy|dispatches|material|inputs)\b`,
  String.raw`\b(?:agency|wire|syndicated) (?:report|copy|story|feed)\b.{0,60}\b(?:not (?:been )?edited|unedited|not been changed)\b`,
);
/** One of these stands in each credit within a sentence. */
const CREDIT =
  /\b(?:files?|inputs?|wires?|feed|reporting|supplied|provided|reported|used|distributed|compiled|syndicated|writing|produced|written|filed|created|reports?|material|copy|agency)\b/;
/** The line in which agencies name their own reporters and editors. */
const SIGNED =
  /^[[(](?:additional )?(?:reporting|writing|compiled)(?: and (?:writing|editing))? by\b.{1,200}\bediting by\b|^[[(]edit(?:ing|ed) by\b.{3,120}[)\]]\.?$/;
/** Initials of an agency are never printed as a word is: "Aa" is a control for the size of letters. */
const NO_INITIALS = /^\P{L}{0,8}\p{Lu}\p{Ll}\P{L}{0,8}$/u;
const REPORTED = /"|\b(?:said|says|told|according)\b/;
const LONGEST = 320;
/** A credit on a line of its own is no longer than this. */
const LONGEST_LINE = 120;

/** The longest word of a name is the rarest as a rule: the trigger that costs least. */
function rarest(name: string): string {
  return name.split(' ').reduce((best, word) => (word.length >= best.length ? word : best));
}

export const wire: DisclaimerRule = {
  name: 'wire',
  title: 'Credit to a wire agency',
  scope: 'article',
  triggers: [
    ...NAMES.map(rarest),
    'agency',
    'newswire',
    'newswires',
    'trust',
    'contributed',
    'contributing',
    'files',
    'inputs',
    'feed',
    'wire',
    'syndicated',
    'editing',
    'edited',
    'unedited',
    'reports',
  ],
  matches: (sentence, printed) =>
    sentence.length <= LONGEST &&
    !NO_INITIALS.test(printed) &&
    !REPORTED.test(sentence) &&
    ((sentence.length <= LONGEST_LINE && ALONE.test(sentence)) ||
      (sentence.includes('contribut') && CONTRIBUTED.test(sentence)) ||
      (CREDIT.test(sentence) && USED.test(sentence)) ||
      SIGNED.test(sentence)),
};
