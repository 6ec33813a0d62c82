import { anyOf } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const PUBLIC = String.raw`(?:(?:an? |the |our |your |its )?(?:\w+ )?(?:readers?|users?|members? of (?:the|our) (?:public|community)|commenters?))`;
/** Comments as the site's readers leave them, not somebody's in the news. */
const COMMENTS = anyOf(
  String.raw`^\W{0,3}(?:please )?comments? (?:are|is|will|may|must|should|can|that|which|containing|with|posted|left|below|on (?:this|our|all)|have|for this|sections?|made)\b`,
  String.raw`\b(?:all|readers?|readers?'|users?|users?'|your|abusive|offensive|these|any) (?:\w+ )?comments?\b|\bcomments (?:posted|left|made) (?:below|here|on this)|\bin the comments\b|\bcomments? sections?\b`,
  String.raw`\bcomment(?:s|ing)? (?:policy|policies|rules|guidelines|is moderated|are moderated|section is)\b|\b(?:post(?:ing)?|leave|leaving|add) (?:a |your )?comments?\b|\bwhen (?:you )?comment(?:ing)?\b|\bany comment\b|\bcommenting on this\b|^commenters\b`,
  String.raw`\buser[- ](?:generated|submitted)\b|\breader[- ]submitted\b|\b(?:comments|letters|posts|reviews|contributions) (?:\w+ ){0,4}(?:written|sent in|submitted|posted|contributed) by ${PUBLIC}\b`,
  String.raw`\bletters? to the editor\b|\breaders' letters\b|^letters (?:may|will|should|must|are)\b|^submissions\b`,
  String.raw`\b(?:our|the|these) (?:community|commenting|discussion) (?:guidelines|standards|rules)\b|\bour house rules\b`,
  String.raw`^moderators?\b`,
);
const POLICY = anyOf(
  String.raw`\b(?:please|we (?:reserve|moderate|do not|don't|encourage|welcome|ask|remove|review|will|may)|our (?:\w+ ){0,2}?(?:policy|policies|guidelines|rules|standards|terms)|you agree|house rules)\b`,
  String.raw`\bwill (?:be|not be|appear) (?:\w+ )?(?:removed|deleted|published|moderated|approved|reviewed|edited|once|after)\b|\b(?:may|can) be (?:removed|deleted|edited|moderated|published|shortened)\b`,
  String.raw`\bare (?:closed|open|disabled|moderated|reviewed|welcome|subject to|turned off|the (?:sole )?(?:responsibility|opinions?|views)|those of|not (?:endorsed|edited|those|the views))\b|\b(?:been|is|are) (?:disabled|closed|turned off)\b|\bsection is (?:closed|open|moderated|for)\b`,
  String.raw`\bresponsib\w+\b|\b(?:must|should) be (?:civil|respectful|kept|polite|relevant|brief|signed)\b|\breserves? the right\b|\bterms (?:of|and)\b|\bbe respectful\b|\bbe civil\b|\bkeep (?:it|comments|your)\b`,
  String.raw`\b(?:does|do) not (?:endorse|necessarily|reflect|represent)\b|\b(?:has|have) not (?:been )?(?:edited|verified|checked|reviewed|moderated)\b|\bsubject to\b|\bbecome the property\b|\bthe (?:opinions|views) of those\b|\b(?:are|is) their own\b|\bmoderated\b`,
);
const COMPLETE = anyOf(
  String.raw`^\W{0,3}(?:this (?:\w+ )?(?:post|story|article|piece|item|content) (?:was|is|has been) )?(?:written|submitted|contributed|posted|sent in|created) by (?:an? |our )?(?:\w+ )?(?:readers?|users?|member of (?:the public|our community|the community)|community member)\b`,
  String.raw`\bthis is (?:an? )?(?:community|user|reader|unpaid) (?:contribution|contributor|post|submission|blog)\b`,
  String.raw`\b(?:turned|switched) off comments\b|\bclosed (?:the )?comments\b|\bcomments (?:on|for) this \w+ (?:are|have been) (?:now )?(?:closed|disabled)\b`,
  String.raw`\bthis (?:community|forum|discussion|comment section) is moderated\b|\bjoin the (?:discussion|conversation|debate)\b.{0,60}\b(?:civil|respect\w*|rules|guidelines|policy|on topic)\b`,
  String.raw`\bcomment(?:s|ing)? polic(?:y|ies)\b.{0,30}\b(?:before|when|for|to)\b`,
  String.raw`\byou must be (?:logged in|registered|signed in|a subscriber) to (?:post|leave|comment)\b`,
  String.raw`\bcomment moderation\b|^\W{0,3}comment(?:ing|s)?\b.{0,80}\b(?:hidden|removed|deleted|moderat\w+|approved|on topic|polite|disabled)\b`,
  String.raw`\bplease keep (?:your )?comments?\b|\bkeep (?:your )?comments (?:under|short|civil|polite|on)\b`,
  String.raw`\bwhat (?:our )?(?:readers|users|commenters) (?:post|write|say|publish)\b`,
  String.raw`\b(?:posts|comments|messages|reviews) (?:that|which|containing)\b.{0,60}\b(?:will|may) be (?:removed|deleted|hidden|blocked)\b`,
  String.raw`^letters to the editor (?:must|should|may|are|can|will)\b`,
  String.raw`\b(?:user|reader|customer) (?:reviews|comments|posts|ratings)\b.{0,40}\b(?:opinions?|views|own|not)\b`,
  String.raw`\b(?:sent in|submitted|contributed|written) by (?:an? |one of our )?(?:\w+ )?readers?\b.{0,60}\b(?:edited|verified|checked|own)\b`,
  String.raw`\b(?:we|our team|our editors|moderators) (?:\w+ )?(?:pre-?)?moderates? (?:all |our |your |these |reader )?comments\b|\bcomments? (?:\w+ ){0,4}(?:is|are|have been|has been|not been|be|awaiting) (?:\w+ )?moderat(?:ed|ion)\b`,
  String.raw`\b(?:readers|users|commenters|you) (?:are|is) (?:\w+ )?responsible for (?:the |their |your |any )?(?:comments|posts|what)\b`,
  String.raw`\bthis is an? (?:reader|user)'s (?:letter|comment|post|opinion|contribution)\b|\bthis (?:letter|comment) (?:was|is) from a reader\b`,
);
const REPORTED = /"|\b(?:said|told|his comments|her comments|judge|jury|court)\b|'s comments\b/;

export const userContent: DisclaimerRule = {
  name: 'user-content',
  title: 'Reader comments or content of users',
  scope: 'site',
  triggers: [
    'comments',
    'comment',
    'commenters',
    'commenter',
    'commenting',
    'moderated',
    'moderators',
    'moderator',
    'moderation',
    'user-generated',
    'user-submitted',
    'reader-submitted',
    'user',
    'reader',
    'readers',
    "readers'",
    'submissions',
    'member',
    'community',
    'house',
    'letters',
    'letter',
    'discussion',
    'conversation',
    'posts',
    'reviews',
    'commentators',
  ],
  matches: (sentence) => !REPORTED.test(sentence) && (COMPLETE.test(sentence) || (COMMENTS.test(sentence) && POLICY.test(sentence))),
};
