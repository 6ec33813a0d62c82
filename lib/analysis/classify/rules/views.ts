import { AUTHOR_NAMES, OPINION_NAMES, PUBLISHER_NAMES, TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const names = OPINION_NAMES.join('|');
const NAME = new RegExp(`\\b(?:${names})\\b`);
/** The opinions are said to be somebody's own. */
const OWN = new RegExp(
  `\\b(?:solely|strictly|entirely|purely|exclusively|only|just|those|that|the (?:${names})) (?:just )?(?:those )?of (?:just |only )?(?:the|its|their|our|individual|guest|each|his|her|their respective)\\b` +
    `|\\b(?:are|is|remain|reflect|represent) (?:solely |strictly |entirely |purely |exclusively |only |just |personal and )?(?:his|her|their|my|the ${`(?:${AUTHOR_NAMES.join('|')})'?s?'?`})(?: (?:or her|or his))?(?: (?:own|personal|alone|and|only)\\b|[.,;]|$)` +
    '|\\bbelongs? (?:solely |only |entirely |exclusively )?to (?:the|its|their|his|her|our|individual)\\b|\\b(?:theirs|his|hers|mine) alone\\b|\\bpersonal (?:capacity|views?|opinions?)\\b.{0,40}\\b(?:author|writer|his|her|my|own)\\b',
);
/** The publisher does not share them. */
const NOT_OURS =
  /(?:\b(?:not|never|nor|neither|no way)|n't) (?:\w+ ){0,4}(?:reflect|represent|those of|that of|the (?:views?|opinions?|position)|endorse|imply|shared? by|express|be (?:taken|construed|attributed|interpreted|seen)|constitute|speak for|coincide)|, not to \w|\bindependent of\b|\bnot necessarily (?:those|that|the|shared)\b/;
/** It speaks of this text, its author or its publisher rather than of somebody in the news. */
const HERE = new RegExp(
  `\\b(?:this|these|our|the above|the present) (?:${[...TEXT_NAMES, ...PUBLISHER_NAMES, ...OPINION_NAMES].join('|')})\\b|\\b(?:${AUTHOR_NAMES.join('|')})\\b|\\bherein\\b|\\b(?:${names})(?: and (?:${names}))? (?:expressed|presented|stated|contained|voiced|given|offered|set out)(?: (?:here|above|in (?:this|these|the|our)\\b.{0,30}|by (?:our|the (?:${AUTHOR_NAMES.join('|')}))))?,? (?:are|is|do|does|may|belong|remain|represent|reflect|should|must)\\b|^(?:disclaimer|editor'?s'? note|note)\\b`,
);
const REPORTED = /"|\b(?:said|says|told|added|wrote|argued|tweeted|according to|insisted|stressed|explained that)\b/;
/** Terms that a notice defines stand in brackets and quotation marks. */
const BRACKETED = /\([^()]{0,100}\)/g;
const LONGEST = 700;

export const views: DisclaimerRule = {
  name: 'views',
  title: 'Views of the author, not of the publisher',
  scope: 'author',
  triggers: OPINION_NAMES,
  matches: (sentence) =>
    sentence.length <= LONGEST &&
    NAME.test(sentence) &&
    (OWN.test(sentence) || NOT_OURS.test(sentence)) &&
    HERE.test(sentence) &&
    !REPORTED.test(sentence.replace(BRACKETED, '')),
};
