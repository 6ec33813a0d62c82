import { anyOf, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const COPY =
  '(?:copy(?:ing)?|re-?produc(?:e[ds]?|tion|ing)|re-?publish(?:ed|ing)?|republication|re-?print(?:ed|ing)?|redistribut(?:e[ds]?|ion|ing)|distribut(?:e[ds]?|ion|ing)|broadcast|rewritten|download|stor(?:e[ds]?|ing)|re-?use[ds]?|shared?|sharing|quoted|published|used?|modify|transmitted)';
const WORKS = String.raw`(?:(?:this|these|our|any|the|its|all) (?:[\w-]+ ){0,3}(?:${TEXT}|materials?|contents?|work|works|information|photos?|photographs?|images?|site|website|pages?)|this|it)`;
const RESERVED = anyOf(
  String.raw`\b(?:all|some) rights (?:are )?reserved\b`,
  String.raw`\b(?:materials?|contents?|${TEXT}|work|information|photos?|images?|video) (?:\w+ ){0,4}may not be (?:\w+ ){0,3}(?:published|reproduced|reprinted|copied|broadcast|rewritten|redistributed|republished|used (?:without|in any|for commercial))`,
  String.raw`\bno (?:part|portion) of (?:this|the) (?:[\w-]+ ){0,3}(?:${TEXT}|site|website|material|work|book)\b`,
  String.raw`\b(?:reproduction|republication|republishing|copying|redistribution|retransmission) (?:in whole|in part|or |of (?:this|any|the|our)|without|is|and)\b.{0,100}\b(?:prohibited|forbidden|not (?:permitted|allowed)|permission|consent|breach|permitted|allowed)\b`,
  String.raw`\bunauthori[sz]ed (?:reproduction|copying|distribution|republication|duplication|reprint\w*)\b|\bunauthori[sz]ed use (?:of (?:this|these|our|any|the) (?:\w+ )?(?:material|content|article|site|work|image)|is (?:strictly )?prohibited|and)`,
  String.raw`\b(?:copying|use|storing|re-?use|sharing) (?:[\w,]+ ){0,4}?of ${WORKS}\b.{0,100}\b(?:prohibited|forbidden|not (?:permitted|allowed)|breach|without)\b|\b(?:copying|storing|sharing) .{0,20}${WORKS}\b.{0,80}\b(?:prohibited|forbidden|breach)\b`,
  String.raw`\b(?:you|users|readers|visitors|subscribers|anyone|nobody) (?:may|must|can|shall)(?: not|not) (?:\w+,? ){0,4}${COPY}\b`,
  String.raw`\bwithout (?:the )?(?:express |prior |written |explicit )*(?:permission|consent|agreement|authori[sz]ation) (?:of|from)\b.{0,60}\b(?:publisher|copyright|author|owner|prohibited|site|editor)`,
  String.raw`\bpermission to (?:reproduce|republish|reuse|reprint)\b|\b(?:request|for) (?:an? )?(?:reprints?|licensing|syndication)\b.{0,60}\b(?:permission|rights|requests|contact|write|email)\b`,
  String.raw`^\W{0,3}(?:reproduction|republication|reprinting|copying|re-?use)\b.{0,40}\b(?:permission|allowed|consent|prohibited|forbidden)\b`,
  String.raw`^(?:please )?(?:do not|don't|no) (?:copy|reproduc\w+|republish\w*|reprint\w*|redistribut\w+|re-?use|copying|reuse)\b`,
  String.raw`\bcopying (?:it|this) is (?:not|strictly|prohibited|forbidden)\b`,
  String.raw`\bpermission to (?:republish|reproduce|reuse|reprint|use) (?:it|this|our)?`,
);
/** Leave to use it. */
const FREE = anyOf(
  String.raw`\b(?:licen[sc]ed|published|available|released|permitted|republished) under (?:an? |the )?(?:creative commons|cc[ -]by)|\bcreative commons (?:[\w.-]+ ){0,4}licen[cs]e\b`,
  String.raw`\bfree to (?:re-?publish|share|copy|use|distribute|reprint|reproduce) (?:this|our|these|it)\b|\brepublish (?:this|our) (?:article|story|stories|articles|content|work)\b`,
  String.raw`\b${WORKS}? ?(?:may|can) be (?:freely )?(?:re-?published|reproduced|reprinted|shared|reused) (?:for free|free of charge|freely|provided|as long as|with (?:attribution|credit|permission)|only|under|without charge|if)`,
  String.raw`\bunder (?:an? )?cc[ -]by\b|\bcc[ -]by(?:-\w+){0,2}(?: [\d.]+)?\b`,
  String.raw`\byou (?:can|may|are welcome to) (?:freely )?(?:republish|reprint|share|reuse|reproduce) (?:this|our|it)\b`,
);
const OWNER = anyOf(
  String.raw`(?:©|\(c\) ?(?:19|20)\d\d|\bcopyright (?:©|\(c\)|\d{4}|by|[a-z]+ \d{4}|owner|notice|holders?)|^\W{0,3}(?:crown )?copyright (?:belongs|remains|is|rests)\b|\bcrown copyright\b)`,
  String.raw`\bcopyright (?:in|of|on|to|for) (?:this|these|all|our)\b|\bowns? (?:the )?copyright (?:in|to|of) (?:all|this|these|the (?:material|content))`,
  String.raw`\b${WORKS} (?:is|are) (?:\w+ )?(?:protected by|subject to|under|covered by) (?:international )?copyright\b|^\W{0,3}(?:materials?|contents?) (?:is |are )?subject to copyright\b`,
  String.raw`^\W{0,3}copyright ?:`,
  String.raw`\b(?:author|writer|publisher|photographer|contributor)s? retains? (?:the |all |full )?(?:copyright|rights)\b`,
);
/** As printed: the owner's name follows. */
const OF_NAME =
  /\b(?:Copyright|COPYRIGHT),? (?:of |by )?(?:[Tt]he )?\p{Lu}[\p{L}.&’'-]+(?: \p{Lu}[\p{L}.&’'-]*){0,5}(?:[.,]|$| \d{4}| \p{Lu})/u;
const LAW = /\b(?:court|ruled|sued|judge|law|infringement|activists|office|demanded|appeal)\b/;

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
    'reproduce',
    'republish',
    'republished',
    'republishing',
    'republication',
    'redistributed',
    'redistribution',
    'rewritten',
    'c',
    'unauthorized',
    'unauthorised',
    'permission',
    'licensed',
    'consent',
    'part',
    'portion',
    'reprinted',
    'reprint',
    'reprints',
    'copied',
    'copy',
    'copying',
    'download',
    'commons',
    'prohibited',
    'forbidden',
    'retains',
    'cc',
  ],
  matches: (sentence, printed) => {
    if (RESERVED.test(sentence) || FREE.test(sentence)) return true;
    return !LAW.test(sentence) && (OWNER.test(sentence) || OF_NAME.test(printed));
  },
};
