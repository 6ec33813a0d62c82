import type { DisclaimerRule } from './rule.ts';

const COMMENTS =
  /\b(?:(?:all|reader|readers'?|user|users'?|your|abusive|offensive) comments?|comments? (?:posted|left|section|sections|policy|policies|rules|guidelines|below|on this|are (?:moderated|closed|reviewed|welcome|the|subject|those|not|open)|will be|may be|must|should|that|which|containing)|commenters?|commenting|comment(?:s|ing)? (?:is|are|section is) moderated|moderators?|user[- ]generated|user[- ]submitted|reader[- ]submitted|community (?:guidelines|standards|rules)|letters? to the editor|(?:comments|letters|posts|reviews|contributions) (?:\w+ ){0,4}(?:written|sent in|submitted|posted|contributed) by (?:\w+ ){0,2}(?:readers|users|members|the public)|house rules)\b/;
const POLICY =
  /\b(?:(?:written|sent in|submitted|posted|contributed) by (?:\w+ ){0,2}(?:readers|users|members|the public)|please|we (?:reserve|moderate|do not|encourage|welcome|ask|remove|review|will|may)|our (?:\w+ ){0,2}?(?:policy|policies|guidelines|rules|standards|terms)|will (?:be|not be) (?:removed|deleted|published|moderated|approved|reviewed|edited)|(?:may|can) be (?:removed|deleted|edited|moderated|published)|are (?:moderated|reviewed|subject to|the (?:sole )?(?:responsibility|opinions?|views)|those of|not (?:endorsed|edited|those|the views))|responsib\w+|(?:must|should) be (?:civil|respectful|kept|polite|relevant)|reserves? the right|terms (?:of|and)|be respectful|be civil|keep (?:it|comments|your)|does not (?:endorse|necessarily)|has not (?:been )?(?:edited|verified|checked|reviewed)|subject to)\b/;
const REPORTED = /"|\b(?:said|told|his comments|her comments)\b/;

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
    'community',
    'house',
    'letters',
    'letter',
  ],
  matches: (sentence) => !REPORTED.test(sentence) && COMMENTS.test(sentence) && POLICY.test(sentence),
};
