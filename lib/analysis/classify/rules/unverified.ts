import { AGENCIES } from '../../lexicons/agencies.ts';
import { anyOf, oneOf, PUBLISHER, SURE_NAME, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const VERB = '(?:verify|verified|confirm|confirmed|authenticate|authenticated|corroborate|corroborated|substantiated?|vouch|check|checked)';
const DONE = '(?:verified|confirmed|authenticated|corroborated|substantiated|independently checked)';
/** What is claimed, or shows a claim: what a newsroom would check. */
const CLAIM =
  '(?:claims?|reports?|accounts?|footage|videos?|images?|photos?|photographs?|authenticity|figures?|tolls?|details|information|identit(?:y|ies)|allegations?|documents?|letters?|recordings?|statements?|story|stories|numbers|casualt\\w+|assertions?|rumou?rs?|posts?|messages?|screenshots?|clips?|testimon\\w+|versions?|locations?|whereabouts|origins?)';
const COULD_NOT =
  "(?:could not|couldn't|cannot|can't|can not|was unable to|were unable to|was not able to|were not able to|has not been able to|have not been able to|has been unable to|have been unable to|had not|has not|have not|did not|has yet to|does not|is unable to)(?: yet| immediately| independently)*";
const INDEPENDENT = anyOf(
  String.raw`(?:\b(?:not|cannot|unable|nor|impossible|neither|no way|yet to)|n't) (?:\w+ ){0,4}independently\b.{0,30}\b${VERB}\b`,
  String.raw`(?:\b(?:not|cannot|unable|impossible|never)|n't)\b.{0,40}\b${VERB} independently\b|(?:\b(?:not|cannot)|n't) (?:\w+ ){0,3}${DONE} by independent\b`,
  String.raw`\b(?:no|without) independent (?:verification|confirmation|corroboration)\b|\bno independent (?:\w+ )?sources? (?:has|have|had|could) (?:\w+ )?${VERB}\b`,
  String.raw`\bindependent (?:verification|confirmation) (?:was|is|has|of)\b.{0,60}\b(?:not|impossible|unavailable)\b`,
  String.raw`\b${CLAIM}\b.{0,40}\b(?:remains?|are|is|was|were) (?:as yet )?(?:unverified|uncorroborated)\b`,
);
const US = new RegExp(
  String.raw`\b(?:we|this ${PUBLISHER}|${oneOf(AGENCIES)}|the (?:bbc|guardian|times|post|journal)|bbc|cnn|abc news|nbc news|cbs news|fox news)\b(?: \w+){0,2} ${COULD_NOT} ${VERB}\b`,
);
/** The same of an outlet whose name stands there, as printed; it needs the claim as object, since companies verify too. */
const NAMED = new RegExp(
  String.raw`(?:^|[,;:] |\b(?:which|that|but|and) )${SURE_NAME}(?: has| have)? ${COULD_NOT} (?:to reach [\w ]{2,30} or )?(?:verif(?:y|ied)|confirm(?:ed)?|authenticated?|corroborated?|vouch for) (?:the |this |these |those |his |her |their |its |any of |either |such |whether ){0,3}(?:[\w’'-]+ ){0,3}${CLAIM}\b`,
  'u',
);
const PASSIVE = anyOf(
  String.raw`\b(?:could|can) not (?:immediately|yet) be ${VERB}\b|\bnot (?:immediately |been |yet )*possible to (?:immediately |independently )?${VERB}\b`,
  String.raw`(?:^|[,;:—–] ?)(?:[\w'-]+ ){0,5}${CLAIM}(?: [\w'-]+){0,6} (?:(?:could|can)(?: not|n't)|cannot)(?: (?:yet|immediately|publicly|so far)){0,2} be (?:(?:immediately|fully) )?${DONE}\b`,
  String.raw`(?:^|[,;:—–] ?)(?:[\w'-]+ ){0,5}${CLAIM}(?: [\w'-]+){0,6} (?:(?:has|have)(?: not|n't)(?: yet)? been|(?:is|are|was|were)(?: not|n't)) (?:fully |publicly )?${DONE}\b(?! to\b)`,
  String.raw`\bneither\b.{0,40}\b${CLAIM} (?:could|can|has|have) (?:be|been) ${DONE}\b`,
  String.raw`\bauthenticity\b.{0,60}(?:\b(?:not|yet to be)|n't|cannot)\b.{0,30}\b(?:established|verified|confirmed|determined)\b`,
  String.raw`\b(?:allegations?|claims?|charges|accusations)\b.{0,60}(?:\b(?:not|never|yet to|none)|n't)\b.{0,20}\b(?:been |be )?(?:proven|proved|tested)\b.{0,20}\bcourt\b`,
  String.raw`\bnone of the (?:claims|allegations|accusations)\b.{0,60}\b(?:proven|proved|tested|verified)\b`,
  String.raw`\bimpossible to (?:\w+ )?(?:verify|confirm|corroborate|authenticate)\b`,
  String.raw`\b(?:none|neither|no) of (?:the|these|those|this|that|his|her|their)\b.{0,40}\b(?:can|could|has|have) (?:yet )?be(?:en)? (?:\w+ )?${DONE}\b|\bneither (?:claim|account|report|version|story|figure) (?:can|could|has) be(?:en)? (?:\w+ )?(?:${DONE}|checked)\b`,
  String.raw`\bwe (?:were|are|have been)(?: not|n't| un)(?: \w+)? ?able to (?:\w+ )?(?:verify|confirm|corroborate|authenticate)\b`,
);
const OF_REPORT = new RegExp(
  String.raw`^this is an? (?:as yet )?(?:unconfirmed|unverified)\b|\bthis ${TEXT} (?:has|is) not (?:yet )?(?:been )?(?:independently )?verified\b`,
);

export const unverified: DisclaimerRule = {
  name: 'unverified',
  title: 'Could not be verified',
  scope: 'article',
  triggers: [
    'verify',
    'verified',
    'confirm',
    'confirmed',
    'authenticate',
    'authenticated',
    'corroborate',
    'corroborated',
    'corroboration',
    'substantiate',
    'substantiated',
    'verification',
    'confirmation',
    'unverified',
    'unconfirmed',
    'uncorroborated',
    'authenticity',
    'proven',
    'proved',
    'tested',
    'checked',
  ],
  matches: (sentence, printed) =>
    INDEPENDENT.test(sentence) || US.test(sentence) || PASSIVE.test(sentence) || OF_REPORT.test(sentence) || NAMED.test(printed),
};
