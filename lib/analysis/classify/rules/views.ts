import { AUTHOR_NAMES, OPINION_NAMES, PUBLISHER_NAMES, TEXT_NAMES } from '../../lexicons/notice-words.ts';
import { AUTHOR, anyOf, oneOf, PUBLISHER, THIS_TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const OPINIONS = oneOf(OPINION_NAMES);
const NAME = new RegExp(String.raw`\b${OPINIONS}\b`);
/** The opinions are said to be somebody's own. */
const OWN = anyOf(
  String.raw`\b(?:solely|strictly|entirely|purely|exclusively|only|just|those|that|the ${OPINIONS}) (?:just )?(?:those )?of (?:just |only )?(?:the|its|their|our|individual|guest|each|his|her|their respective)\b`,
  String.raw`\b(?:are|is|remain|reflects?|represents?) (?:solely |strictly |entirely |purely |exclusively |only |just |personal and )?(?:hers|his|her|theirs|their|mine|my|the (?:sole )?responsibility of (?:the|its|their) (?:individual |respective )?${AUTHOR}|the ${AUTHOR}'?s?'?)(?: (?:or her|or his|or hers))?(?: (?:own|personal|alone|and|only)\b|[.,;]|$)`,
  String.raw`\bbelongs? (?:solely |only |entirely |exclusively )?to (?:the|its|their|his|her|our|individual)\b`,
  String.raw`\b(?:theirs|his|hers|mine) alone\b`,
  String.raw`\bpersonal (?:capacity|views?|opinions?)\b.{0,40}\b(?:author|writer|his|her|my|own)\b`,
);
/** The publisher does not share them. */
const NOT_OURS = anyOf(
  String.raw`(?:\b(?:not|never|nor|neither|no way)|n't) (?:\w+ ){0,4}(?:reflect|represent|those of|that of|the (?:views?|opinions?|position)|endorse|imply|mirror|match|share|shared? by|express|be (?:taken|construed|attributed|interpreted|seen)|constitute|speak for|coincide)`,
  String.raw`, not to \w`,
  String.raw`\bin (?:his|her|their|my) own name\b`,
  String.raw`\bindependent of\b`,
  String.raw`\bnot necessarily (?:those|that|the|shared|ours)\b`,
  String.raw`\bare not (?:the|our) (?:${PUBLISHER}'s|own)\b`,
  String.raw`\bmay differ from\b|\bmay or may not\b`,
);
/** It speaks of this text, its author or its publisher rather than of somebody in the news. */
const HERE = anyOf(
  String.raw`\b(?:this|these|our|the above|the present) ${oneOf([...TEXT_NAMES, ...PUBLISHER_NAMES, ...OPINION_NAMES])}\b`,
  String.raw`\b${AUTHOR}\b`,
  String.raw`\bthe ${PUBLISHER}'s (?:own )?${OPINIONS}\b`,
  String.raw`\bherein\b`,
  String.raw`\b${OPINIONS}(?: and ${OPINIONS})? (?:expressed|presented|stated|contained|voiced|given|offered|set out)(?: (?:here|above|in (?:this|these|the|our)\b.{0,30}|by (?:our|the ${oneOf(AUTHOR_NAMES)})))?,? (?:are|is|do|does|may|belong|remain|represent|reflect|should|must)\b`,
  String.raw`^(?:disclaimer|editor'?s'? note|note)\b`,
);
/** Wordings that point at this text by what they are: "Views are personal.", "All opinions are mine". */
const COMPLETE = anyOf(
  String.raw`^[[(*\s-]{0,3}(?:the |these |all |any |my |note: |disclaimer: ){0,2}${OPINIONS}(?:,? (?:and|or) ${OPINIONS})?(?: (?:expressed|here|above|in th(?:is|e) (?:\w+ )?\w+)){0,3} (?:are|is|remain) (?:strictly |purely |entirely |solely |all )?(?:personal|my own|mine|his own|her own|their own|those of the ${AUTHOR})\b`,
  String.raw`\b(?:${AUTHOR}|she|he|i|they) (?:writes?|is writing|am writing|are writing|is speaking)(?: this| here| for us| only){0,2} in (?:a|an|his|her|their|my) (?:strictly |purely |entirely )?(?:personal|private|individual) capacity\b`,
  String.raw`\bresponsib\w+ for (?:the |all |any )?${OPINIONS}\b.{0,60}\b(?:rests?|lies?|is|remains?|belongs?)\b.{0,40}\b${AUTHOR}\b`,
  String.raw`\b${AUTHOR} (?:is|are|remains?|bears?) (?:\w+ ){0,2}responsib\w+ for (?:the |all |their |his |her )?${OPINIONS}\b`,
  String.raw`${THIS_TEXT} (?:only )?(?:represents|reflects|expresses|is|gives|contains) (?:only |solely )?(?:the )?(?:personal )?${OPINIONS} of (?:its|the|a|an|one) (?:individual |guest )?${AUTHOR}\b`,
  String.raw`${THIS_TEXT}.{0,20}\b(?:represents?|reflects?|expresses|gives|contains?)\b.{0,40}\b(?:writer|author|sender|contributor|signator(?:y|ies))'?s?'? (?:own |personal )?${OPINIONS}\b`,
  String.raw`\b(?:she|he|${AUTHOR}) writes? (?:here )?in (?:his|her|their) own name\b`,
  String.raw`\b(?:publications|articles|reports|papers|columns|posts|content)\b.{0,20}\b(?:do|does) not (?:necessarily )?(?:reflect|represent)\b.{0,20}\b${OPINIONS} of (?:its|our|their|the) (?:\w+ ){0,2}(?:clients|sponsors|funders|owners|editors|publishers?|staff|members|partners|board)\b`,
);
/** One of these stands in each of the complete wordings. */
const KEY =
  /\b(?:own name|reflects?|represents?|personal|private|individual|capacity|mine|own|responsib\w+|represents|reflects|expresses|gives|contains|those of|view of|opinion of)\b/;
const REPORTED = /"|\b(?:said|says|told|added|wrote|argued|tweeted|according to|insisted|stressed|explained that|saying|according)\b/;
/** Terms that a notice defines stand in brackets and quotation marks. */
const BRACKETED = /\([^()]{0,100}\)/g;
const LONGEST = 700;

export const views: DisclaimerRule = {
  name: 'views',
  title: 'Views of the author, not of the publisher',
  scope: 'author',
  triggers: [...OPINION_NAMES, 'capacity', 'responsible'],
  matches: (sentence) =>
    sentence.length <= LONGEST &&
    ((KEY.test(sentence) && COMPLETE.test(sentence)) ||
      (NAME.test(sentence) && (OWN.test(sentence) || NOT_OURS.test(sentence)) && HERE.test(sentence))) &&
    !REPORTED.test(sentence.replace(BRACKETED, '')),
};
