import { RELEASE_SERVICES } from '../../lexicons/agencies.ts';
import { A_NAME, anyOf, oneOf } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const SERVICES = oneOf(RELEASE_SERVICES);
const RELEASE = '(?:(?:press|news|media) )(?:release|note|statement)';
const STATED = anyOf(
  String.raw`\b(?:this|the (?:following|above)) (?:is an? |(?:\w+ ){0,3}(?:was|is|has been) )(?:\w+ ){0,4}${RELEASE}\b`,
  String.raw`\bth(?:is|e above|e following) ${RELEASE} (?:was|is|has been|may|contains|includes|does|reflects|and)\b|^this (?:release|announcement) (?:was|is|has been|may|contains|includes|does|reflects)\b`,
  String.raw`\b(?:this|the (?:following|above)) (?:text|content|announcement|statement|article|story|material|information|release) (?:is|was|has been) (?:issued|provided|distributed|supplied|prepared|written|submitted|released) (?:\w+ ){0,3}by (?:the )?(?:issuer|company|source|organi[sz]ation|client|party|third part)`,
  String.raw`\b(?:issuer|contributor|company) is (?:solely )?responsible for (?:the|this|its)\b`,
  String.raw`\b(?:contains?|include[sd]?|constitutes?|are|certain) (?:certain )?forward[- ]looking statements\b|^(?:cautionary (?:note|statement)|safe harbou?r)\b.{0,60}\bforward[- ]looking\b`,
  String.raw`^(?:the )?(?:following|below) (?:is|was) (?:an? |the )?(?:\w+ ){0,3}(?:statement|announcement|communiqu[eé]|declaration|news release) (?:released|issued|from|by|made)\b|^(?:full )?text of (?:the|an?) (?:\w+ ){0,3}(?:statement|declaration|communiqu[eé])\b`,
  String.raw`\bfrom materials provided by\b|\bsource ?: ?materials? provided by\b`,
  String.raw`\b(?:provided|provides|distributed|issued|published|supplied|disseminated|released|news) (?:this \w+ content )?(?:by|via|through|on) (?:the )?${SERVICES}\b|\b${SERVICES} (?:provides|distributed|disseminates)\b`,
  String.raw`\b(?:neither|nor) .{0,120}\b(?:accepts?|assumes?|takes?) (?:any )?responsib\w+\b.{0,60}\b(?:of|in) this (?:\w+ )?release\b`,
  String.raw`\bforward[- ]looking\b.{0,80}\b(?:risks?|uncertaint\w+|statements?)\b|\bstatements in this (?:announcement|release|press release)\b`,
  String.raw`^this is an? (?:unedited|official|company|press|verbatim) (?:\w+ )?(?:statement|announcement|release)\b`,
  String.raw`^(?:the )?following (?:press |media )?(?:statement|announcement|release) (?:was|is|has been) (?:sent|issued|released|provided|made|received|supplied)\b`,
);
const LABEL = anyOf(
  String.raw`^[[(*\s-]{0,4}${RELEASE}\b.{0,60}$`,
  String.raw`^(?:for (?:more information|further information|interviews?),? )?(?:(?:media|press) (?:contacts?|enquiries|inquiries|only|queries)|contacts? for (?:the )?(?:media|press)|(?:for|contact for) (?:media|press) (?:enquiries|inquiries|queries|contact))\b`,
  String.raw`^(?:source|provided by|distributed by|via) ?:? ${SERVICES}\b`,
  String.raw`^for immediate release\b|^embargoed? (?:until|for)\b`,
  String.raw`^(?:notes? (?:to|for) editors|about the (?:issuer|company))\b`,
  String.raw`^[[(]?${SERVICES}[\])]?$|/ ?${SERVICES} ?/`,
  String.raw`^view (?:the )?(?:original|source) (?:content|version|release|press release)\b`,
  String.raw`^[\s-]{0,3}ends?[\s-]{0,3}$|^[\s-]{0,3}###[\s-]{0,3}$`,
  String.raw`^source ?:? ?.{2,60}\b(?:plc|inc|ltd|llc|corp|corporation|gmbh|company|press office)\.?$`,
);
/** Credits of issuers and the note about them at the end of a release, as printed. */
const ISSUER = new RegExp(
  String.raw`^(?:News provided by|SOURCE:?|Distributed by|Submitted by|Contributed by|Provided by|Issued by|Released by) ${A_NAME}[.,]?(?: (?:Inc|Ltd|LLC|plc|on behalf of|and)\b.{0,80})?[.]?$|^About ${A_NAME}: `,
  'u',
);
const REPORTED = /"|\b(?:said|says|told|according to)\b/;
const AS_IS = /"as is"/;

export const pressRelease: DisclaimerRule = {
  name: 'press-release',
  title: 'Press release or text of the issuer',
  scope: 'article',
  triggers: [
    'release',
    'issuer',
    'contributor',
    'responsible',
    'media',
    'press',
    'editors',
    'source',
    ...RELEASE_SERVICES.map((name) => name.split(' ')[0]),
    'distributed',
    'supplied',
    'provided',
    'immediate',
    'submitted',
    'contributed',
    'issued',
    'released',
    'about',
    'forward-looking',
    'statement',
    'statements',
    'materials',
    'view',
    'ends',
    'end',
    'embargoed',
  ],
  matches: (sentence, printed) => {
    if (REPORTED.test(sentence.replace(AS_IS, ''))) return false;
    return STATED.test(sentence) || LABEL.test(sentence) || ISSUER.test(printed);
  },
};
