import { RELEASE_SERVICES } from '../../lexicons/agencies.ts';
import type { DisclaimerRule } from './rule.ts';

const services = RELEASE_SERVICES.join('|');
const STATED =
  /\b(?:this|the (?:following|above)) (?:is an? |(?:\w+ ){0,3}(?:was|is|has been) )(?:\w+ ){0,4}(?:press|news|media) release\b|\bthis (?:press|news|media) release (?:was |is |has been )(?:issued|provided|distributed|supplied|published|prepared|sent)\b|\b(?:this|the (?:following|above)) (?:text|content|announcement|statement|article|story|material|information|release) (?:is|was|has been) (?:issued|provided|distributed|supplied|prepared|written|submitted) (?:\w+ ){0,3}by (?:the )?(?:issuer|company|source|organi[sz]ation|client|party|third part)|\b(?:issuer|contributor|company) is (?:solely )?responsible for (?:the|this|its)\b/;
const LABEL = new RegExp(
  `^[[(*\\s-]{0,4}(?:press|news|media) release\\b.{0,60}$|^(?:media|press) (?:contacts?|enquiries|inquiries)\\b|^(?:source|provided by|distributed by|via) ?:? (?:${services})\\b|^for immediate release\\b|^(?:notes? to editors|about the issuer)\\b|^[[(]?(?:${services})[\\])]?$|/ ?(?:${services}) ?/`,
);
const REPORTED = /"|\b(?:said|says|told|according to)\b/;

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
  ],
  matches: (sentence) => !REPORTED.test(sentence) && (STATED.test(sentence) || LABEL.test(sentence)),
};
