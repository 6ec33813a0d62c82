import { TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const LABEL =
  /^[[(*•\s-]{0,4}(?:sponsored|paid|partner|promoted|branded|advertiser|native) (?:content|post|article|feature|story|advertisement|partnership|promotion|message)(?:[.!:|\s]{0,3}$|(?: (?:by|from|with|for|created|produced|presented|provided)\b|\s?[:|–—-]).{0,200}$)|^[[(*\s-]{0,4}(?:advertorial|sponsored by\b|paid for by\b|in (?:paid )?partnership with\b|presented by\b|brought to you by\b|advertisement feature\b|sponsor message\b)/;
const STATED = new RegExp(
  `\\b(?:this|the following) (?:\\w+ )?(?:${TEXT_NAMES.join('|')}|advertisement|message|series|section|special report) (?:is|was|has been|contains) (?:an? )?(?:\\w+ ){0,3}(?:sponsored|paid|advertorial|advertisement|promoted|branded|commissioned|brought to you|produced (?:on behalf|for)|created (?:for|by .{0,40}sponsor)|supported by|funded by|written by .{0,40}(?:advertiser|sponsor)|presented by)|\\bthis is (?:an? )?(?:\\w+ )?(?:sponsored|paid|advertorial|advertisement|promoted|branded)\\b|\\bpaid (?:partnership|promotion|advertising|content) (?:with|by|from|feature)\\b|\\b(?:our|the) (?:newsroom|editorial (?:staff|team|department)|editors|journalists|reporters) (?:was|were|had|did|are) (?:not|no)\\b.{0,60}\\b(?:involved|part|role|creat|writ|produc|contribut)`,
);
const REPORTED = /"|\b(?:said|says|told)\b/;

export const sponsored: DisclaimerRule = {
  name: 'sponsored',
  title: 'Sponsored or paid',
  scope: 'article',
  triggers: [
    'sponsored',
    'sponsor',
    'paid',
    'partner',
    'partnership',
    'promoted',
    'branded',
    'advertiser',
    'native',
    'advertorial',
    'advertisement',
    'presented',
    'brought',
    'commissioned',
    'supported',
    'funded',
    'newsroom',
    'editorial',
    'editors',
    'journalists',
    'reporters',
  ],
  matches: (sentence) => !REPORTED.test(sentence) && (LABEL.test(sentence) || STATED.test(sentence)),
};
