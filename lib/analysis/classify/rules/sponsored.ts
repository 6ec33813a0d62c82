import { A_NAME, anyOf, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const NOUN =
  '(?:content|posts?|articles?|features?|stor(?:y|ies)|advertisements?|partnerships?|promotions?|messages?|programmes?|programs?|sections?|supplements?|voices?|campaigns?|announcements?|distribution network|editorial|placement|collaborations?|video|column)';
const PAID = '(?:sponsored|paid|partner|promoted|branded|advertiser|native|commercial|promotional|advertising|advertorial|brand)';
const LABEL = anyOf(
  String.raw`^[[(*•#\s-]{0,4}${PAID}(?:[- ]for)? ${NOUN}(?:[.!:|\])\s]{0,3}$|(?: (?:by|from|with|for|created|produced|presented|provided)\b| ?[:|–—-]).{0,200}$)`,
  String.raw`^[[(*\s-]{0,4}(?:advertorial|paid for by\b|sponsored by\b|in (?:paid |commercial )?partnership with\b|presented by\b|brought to you by\b|advertisement feature\b|ad feature\b|sponsor message\b|a message from our sponsors?\b|promotion by\b)`,
  String.raw`^[[(*#\s-]{0,4}(?:sponsored|promoted|paid|ad feature|paid post|brand ?(?:voice|studio|connect|post))[\])!.\s]{0,3}$`,
  String.raw`^[\w ]{0,20}brand ?(?:voice|studio|connect|post)\b ?[|:–-]`,
  String.raw`^[[(](?:sponsored|ad|advert|promoted|paid|partner content)[\])]`,
  String.raw`^[[(*\s-]{0,4}(?:made possible|brought to you|presented|supported) by (?:our|the) (?:\w+ )?(?:sponsors?|advertisers?|partners?)\b`,
);
/** Labels that are everyday phrases unless they stand alone before a name. */
const BEFORE_NAME = new RegExp(
  String.raw`^[[(*\s-]{0,4}(?:[Ss]upported|[Pp]resented|[Ss]ponsored|[Pp]romoted|[Ff]unded|SUPPORTED|PRESENTED|SPONSORED|PROMOTED) (?:by|BY) ${A_NAME}[.\])\s]{0,3}$|^[[(*\s-]{0,4}(?:In association with|In partnership with|Created (?:by|for)|Content (?:provided|supplied|created|produced|sponsored|by)(?: by| for)?|Produced (?:for|on behalf of)) ${A_NAME}[.\])\s]{0,3}$`,
  'u',
);
const STATED = anyOf(
  String.raw`\b(?:this|the (?:following|above)|an?) (?:\w+ ){0,2}${TEXT}s? (?:is|was|has been|contains|are|were) (?:an? )?(?:\w+ ){0,3}(?:sponsored|paid|advertorial|advertisement|promoted|branded|brought to you|supported by (?:advertis|sponsor)|produced (?:on behalf|for)|created (?:for|by .{0,40}sponsor)|funded by (?:advertis|sponsor|our partner)|written by .{0,40}(?:advertiser|sponsor)|presented by)`,
  String.raw`\b(?:this|the (?:following|above)) (?:\w+ )?(?:advertisement|message|series|section|special report|supplement|${TEXT}) (?:is|was|has been) (?:an? )?(?:\w+ ){0,3}(?:sponsored|paid|advertisement|promoted|branded|commissioned by|supported by|funded by|presented by)\b`,
  String.raw`\bthis is (?:an? )?(?:\w+ ){0,2}(?:sponsored|paid(?:-for)?|advertorial|advertisement|promoted|branded|promotional|advertising)\b`,
  String.raw`\b(?:is|are|was|as|following is|contains?) (?:part of )?(?:an? )?(?:\w+ )?(?:paid|commercial|promotional|sponsored|advertising|branded)(?:-for)? ${NOUN}\b`,
  String.raw`\bpaid (?:partnership|promotion|advertising|content|post) (?:with|by|from|feature|for)\b`,
  String.raw`(?:^\W{0,3}|\bth(?:is|e above|e following) [^.]{0,60})\b(?:created|produced|written|developed|prepared|published) (?:by|with|in collaboration with) .{0,60}\b(?:content studio|brand studio|brand\w* (?:content|team)|commercial (?:team|department|content)|advertis(?:er|ing)s?(?: department| team)?|marketing (?:team|department)|sponsors?)\b`,
  String.raw`\b(?:sponsored|partner|branded|paid|promoted|advertiser) (?:content|posts|articles)\b.{0,30}\b(?:is|are|was|were) (?:written|created|produced|paid|provided|supplied|made)\b`,
  String.raw`\bth(?:is|e above|e following|ese) (?:[\w-]+ ){0,2}${TEXT}s?\b.{0,60}\b(?:sponsor(?:ed|s)?|advertisers?|paid for|on behalf of|commercial (?:arrangement|agreement|partner\w*|feature|relationship)|promotional|paid (?:partnership|promotion|placement))\b`,
  String.raw`\b(?:was|were|is|are|been) paid to (?:run|publish|write|post|promote|carry|feature|share) (?:this|the above|it)\b`,
  String.raw`\b(?:our|the) (?:advertising|commercial|marketing|branded content|sponsored content|brand|partner content) (?:team|department|studio|desk|staff)\b.{0,30}\b(?:produced|wrote|created|made|prepared) (?:this|it)\b`,
);
/** The newsroom had no part in it. */
const NO_PART = anyOf(
  String.raw`\b(?:our|the) (?:\w+ )?(?:newsroom|editorial (?:staff|team|department)|editors|journalists|reporters|news staff) (?:was|were|had|did|are|is|have)(?: not|n't| no)\b.{0,60}\b(?:involved|part|role|creat\w*|writ\w*|produc\w*|contribut\w*)\b.{0,80}\b(?:${TEXT}|creation|production|preparation)\b`,
  String.raw`\bour (?:\w+ )?(?:newsroom|editorial (?:staff|team|department)|editors|journalists|reporters|news staff) (?:was|were|had|did|have)(?: not|n't| no)\b.{0,20}\b(?:involved|part|role)\b`,
  String.raw`\b(?:newsroom|editorial (?:staff|team|department)|editors|journalists|reporters|writers) (?:was|were|had|did|are|have)(?: not|n't| no)\b.{0,30}\b(?:involved|part|role|participate)\b.{0,30}\b(?:creation|production|preparation|writing|publication)\b`,
  String.raw`\b(?:not|n't) involve(?:d)? (?:the |our )?(?:\w+ )?(?:newsroom|editorial|journalists|reporters|editors)\b|\bwithout (?:the )?involvement of (?:the |our )?(?:\w+ )?(?:newsroom|editorial|journalists|reporters|editors)\b`,
  String.raw`\b(?:independent(?:ly)? (?:of|from)|separate from) (?:the |our )?(?:\w+ )?(?:newsroom|editorial (?:staff|team|department))\b`,
  String.raw`\bthe newsroom was not involved\b`,
  String.raw`^the (?:newsroom|editorial (?:staff|team)) (?:played|had|took|has) no (?:part|role)\b`,
);
const COMPENSATED = anyOf(
  String.raw`\b(?:we|${TEXT} author|the author|the writer|this ${TEXT}|the publisher)\b.{0,40}\b(?:compensat\w+|paid (?:by|for)|payment|a fee)\b.{0,80}\b(?:this|publish\w*) ?(?:${TEXT})?\b`,
);
const REPORTED = /"|\b(?:said|says|told)\b/;
/** "What does “partner content” mean?" is no speech. */
const TERM = /"[^"]{1,30}"/g;

export const sponsored: DisclaimerRule = {
  name: 'sponsored',
  title: 'Sponsored or paid',
  scope: 'article',
  triggers: [
    'sponsored',
    'sponsor',
    'sponsors',
    'paid',
    'paid-for',
    'partner',
    'partnership',
    'promoted',
    'promotion',
    'promotional',
    'commercial',
    'branded',
    'brand',
    'brandvoice',
    'advertiser',
    'advertisers',
    'advertising',
    'native',
    'advertorial',
    'advertisement',
    'presented',
    'brought',
    'commissioned',
    'supported',
    'funded',
    'association',
    'newsroom',
    'editorial',
    'editors',
    'journalists',
    'reporters',
    'compensated',
    'compensation',
    'payment',
    'provided',
    'created',
    'produced',
    'studio',
    'ad',
    'arrangement',
    'behalf',
  ],
  matches: (sentence, printed) => {
    if (REPORTED.test(sentence.replace(TERM, ''))) return false;
    return (
      LABEL.test(sentence) || BEFORE_NAME.test(printed) || STATED.test(sentence) || NO_PART.test(sentence) || COMPENSATED.test(sentence)
    );
  },
};
