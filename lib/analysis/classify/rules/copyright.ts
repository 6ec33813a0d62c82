import type { DisclaimerRule } from './rule.ts';

const RESERVED =
  /\ball rights (?:are )?reserved\b|\b(?:material|content|article|story|report|text|work|information|photos?|images?) (?:\w+ ){0,4}may not be (?:\w+ ){0,3}(?:published|reproduced|reprinted|copied|broadcast|rewritten|redistributed|used|republished)|\bno part of (?:this|the)\b|\breproduction (?:in whole|without|is prohibited|of this)|\bunauthori[sz]ed (?:reproduction|use|copying|distribution)\b|\bwithout (?:the )?(?:express |prior |written )*(?:permission|consent) (?:of|from)\b.{0,60}\b(?:publisher|copyright|author|owner|prohibited|site|editor)|\blicensed under (?:a |the )?creative commons\b|\bpermission to (?:reproduce|republish|reuse)\b/;
const NOTICE = /(?:©|\(c\) ?(?:19|20)\d\d|\bcopyright (?:©|\(c\)|\d{4}|by|[a-z]+ \d{4}|belongs|owner|notice))/;

export const copyright: DisclaimerRule = {
  name: 'copyright',
  title: 'Copyright',
  scope: 'site',
  triggers: [
    '©',
    'copyright',
    'rights',
    'reproduced',
    'reproduction',
    'republished',
    'redistributed',
    'rewritten',
    'c',
    'unauthorized',
    'unauthorised',
    'permission',
    'licensed',
    'consent',
    'part',
    'reprinted',
    'copied',
  ],
  matches: (sentence) => RESERVED.test(sentence) || NOTICE.test(sentence),
};
