import type { DisclaimerRule } from './rule.ts';

const EARNS =
  /\b(?:earn|earns|receive|receives|get|gets|make|makes|collect|be paid|paid|take|takes|share)\b.{0,60}\b(?:commissions?|affiliate|referral fee|share of (?:sales|revenue|the proceeds)|(?:portion|percentage|cut) of (?:the )?(?:sales?|revenue|proceeds)|small fee|compensation)\b/;
const LINKS =
  /\baffiliate (?:links?|partners?|partnerships?|program(?:me)?s?|commissions?|disclosure|advertising|marketing)\b|\bamazon associates?\b|\b(?:these|links) (?:\w+ ){0,3}(?:are|is) (?:paid|sponsored) links?\b|\bpaid links?\b/;
const HERE = /\b(?:we|our|us|this|these|you|your|links?|site|page|publisher|article|readers|purchases?|buy)\b/;
const NOT_NEWS = /"|\b(?:said|says|told|european commission)\b/;

export const affiliate: DisclaimerRule = {
  name: 'affiliate',
  title: 'Affiliate links or commission',
  scope: 'site',
  triggers: [
    'affiliate',
    'commission',
    'commissions',
    'associate',
    'associates',
    'referral',
    'compensation',
    'revenue',
    'sales',
    'sale',
    'proceeds',
    'fee',
    'paid',
  ],
  matches: (sentence) =>
    !NOT_NEWS.test(sentence) &&
    ((EARNS.test(sentence) && HERE.test(sentence) && /\b(?:links?|purchas|buy|bought|shop|product|affiliate)/.test(sentence)) ||
      (LINKS.test(sentence) && HERE.test(sentence))),
};
