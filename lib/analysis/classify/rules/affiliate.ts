import { anyOf } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const EARNS =
  /\b(?:earn|earns|bring|brings|receive|receives|get|gets|make|makes|collect|collects|be paid|be compensated|paid|take|takes|share|pays?)\b.{0,60}\b(?:commissions?|affiliate|referral fee|(?:share|portion|percentage|cut) of (?:the |any |our )?(?:sales?|revenue|proceeds)|small fee|fees?|compensation|payments?|money|revenue|a cut|a share|a percentage|from qualifying purchases|from (?:what|the things|items|products|purchases))\b|\bcommissions? (?:we|that we|the \w+) (?:earn|receive|get|make)|\b(?:be|are) (?:paid|compensated) (?:by|when|if|for)\b/;
/** What the reader does for it. */
const BY_READER =
  /\b(?:links?|click\w*|purchas\w*|buy|buying|bought|orders?|retailers?|shop\w*|products?|affiliates?|card issuers|book(?:ing)?s? through|sign up|offers|items)\b/;
const OURS =
  /\b(?:we|our|us|you|your|this (?:site|page|article|post|story|guide|website|list)|readers|publisher|through links|via links|from links|in links|affiliate links?)\b/;
/** The publication speaks: of what it may get, of itself, or of this page. */
const MAY =
  /\b(?:may|might|can|could) (?:also |sometimes )?(?:earn|receive|get|make|be|collect|take|share|pay|bring|help)\b|\bwe (?:\w+ )?(?:earn|receive|get|make|are|collect|take)\b|\b(?:earn|pay|pays|paid) us\b|\b(?:through|via|from|in|on) (?:our |the |these |some |affiliate |partner )*(?:links?|site)\b|\b(?:these|this|our) (?:\w+ )?(?:links?|page|post|guide|article)\b/;
const LINKS = anyOf(
  String.raw`\b(?:affiliate|commercial|partner|commission) (?:links?|disclosure)\b|\baffiliate (?:partners?|partnerships?|program(?:me)?s?|commissions?|advertising|marketing)\b`,
  String.raw`\bamazon associates?\b`,
  String.raw`\b(?:these|links) (?:\w+ ){0,5}(?:are|is) (?:paid|sponsored) links?\b|\bpaid links?\b`,
);
const HERE = /\b(?:we|our|us|this|these|some|you|your|site|page|publisher|article|readers|contains?)\b/;
const COMPLETE = anyOf(
  String.raw`\b(?:advertisers|partners|companies|issuers|retailers|brands|lenders|merchants)\b.{0,20}\b(?:may )?(?:pay|compensate)s? us\b`,
  String.raw`\bearns? from qualifying purchases\b`,
  String.raw`\b(?:products?|items?|everything|services?|deals?)\b.{0,60}\bindependently (?:selected|chosen|reviewed|curated|picked)\b`,
  String.raw`\bbuy(?:ing)? (?:\w+ ){0,3}(?:through|via) (?:our|the|these) links\b`,
);
const NOT_NEWS = /"|\b(?:said|says|told|european commission)\b/;

export const affiliate: DisclaimerRule = {
  name: 'affiliate',
  title: 'Affiliate links or commission',
  scope: 'site',
  triggers: [
    'affiliate',
    'affiliates',
    'commission',
    'commissions',
    'associate',
    'associates',
    'referral',
    'compensation',
    'compensated',
    'revenue',
    'sales',
    'sale',
    'proceeds',
    'fee',
    'fees',
    'paid',
    'pay',
    'links',
    'link',
    'purchase',
    'purchases',
    'buy',
    'independently',
    'percentage',
    'retailers',
    'payment',
    'money',
    'click',
    'earn',
  ],
  matches: (sentence) =>
    !NOT_NEWS.test(sentence) &&
    ((EARNS.test(sentence) && OURS.test(sentence) && BY_READER.test(sentence) && MAY.test(sentence)) ||
      (LINKS.test(sentence) && HERE.test(sentence)) ||
      COMPLETE.test(sentence)),
};
