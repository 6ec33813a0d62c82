import { anyOf, LABELLED, PUBLISHER, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const FIELD =
  '(?:financial|investment|investing|medical|legal|tax|professional|trading|health|betting|accounting|dietary|nutritional|veterinary|immigration|clinical|psychological)';
const ADVICE = '(?:advice|recommendations?|diagnosis)';
const DENIAL = anyOf(
  String.raw`(?:\bno\b|\bnot\b|\bnor\b|\bnever\b|n't\b|\bnothing\b|\bsubstitute for\b|\brather than\b|\breplace\b).{0,120}\b${FIELD}\b.{0,60}\b${ADVICE}\b`,
  String.raw`(?:\bno\b|\bnot\b|n't\b).{0,80}\b(?:as|constitute|substitute for|replace) (?:\w+ ){0,2}${FIELD} (?:guidance|counsel|treatment)\b`,
  String.raw`\bnot (?:be )?(?:taken |construed |considered |regarded |treated |intended |viewed )?(?:as |to be |an? )*(?:offer|recommendation|solicitation|inducement|advice|endorsement to (?:buy|invest))\b`,
  String.raw`\bnot (?:amount to|constitute|represent|be|mean|offer|give|provide) (?:\w+ ){0,2}advice\b`,
  String.raw`\b(?:no|any) recommendations? (?:to|as to|about|on) (?:buy|sell|hold|invest|trad)`,
  String.raw`\bnot an? (?:\w+ )?recommendations? to (?:buy|purchase|sell|invest|hold|trade)\b`,
  String.raw`^(?:none|nothing) (?:of|in|on|above|here)\b.{0,60}\b${FIELD} ${ADVICE}\b`,
);
const HERE = anyOf(
  String.raw`\b(?:this|these|our|such|the above|the present|nothing in (?:this|the)|anything in (?:this|the)|nothing (?:here|above)|the) (?:\w+ )?(?:${TEXT}|${PUBLISHER}|information|materials?|contents?|tips)\b`,
  String.raw`\binformation(?:al)? (?:and \w+ )?(?:purposes|only)\b|\bgeneral information\b|\beducational (?:and \w+ )?purposes\b`,
  String.raw`\badvice of any kind\b|\b(?:herein|hereon)\b|\bwe (?:do|are|make|give|offer)\b|\bi am not\b`,
  String.raw`\bis not (?:\w+ ){0,3}advice\b|\b(?:do|does) not (?:give|offer|provide|constitute)\b`,
  String.raw`^[[(*\s-]{0,3}(?:disclaimer|disclosure|not ${FIELD}|this is (?:not|n't)|never disregard)\b`,
  String.raw`\bnot (?:intended|meant)\b`,
  String.raw`\b(?:of this|in this|here|above)\b|\bthis (?:is|does)\b|\b(?:pages?|section|site)\b.{0,30}\b(?:is|are|gives?|offers?|provides?) (?:guidance|information|education)\b|\b\w+ (?:is|are) (?:for )?(?:guidance|information) only\b`,
);
const GENERAL = anyOf(
  String.raw`\bnot (?:be )?(?:used as )?(?:an? )?(?:substitute|replacement) for (?:\w+ ){0,3}(?:advice|care|treatment|consultation|counsel)\b`,
  String.raw`\bdo(?:es)? not advise (?:readers|users|investors|viewers|anyone) to\b`,
  String.raw`\b(?:don't|do not|never|only) invest (?:unless|more than|what|money)\b.{0,60}\b(?:lose|losing|afford)\b`,
  String.raw`\b(?:do|does|did|has|have) not (?:tak(?:e|en) into account|consider(?:ed)?|account for)\b.{0,60}\b(?:objectives|circumstances|situation|needs|goals)\b`,
  String.raw`\bgeneral (?:advice|information) (?:only|warning)\b`,
);
const EXPERT =
  '(?:experts?|advis[eo]rs?|planners?|physicians?|doctors?|professionals?|attorneys?|lawyers?|solicitors?|accountants?|providers?|gp|pharmacists?|dietiti?ci?ans?|specialists?|brokers?|(?:financial|legal|medical|professional|independent|tax) advice)';
const CONSULT = new RegExp(
  String.raw`(?:^|[.;:,—–-] ?|\byou should |\b(?:readers|users|viewers|investors|listeners|individuals|traders|players) (?:should|must|are (?:strongly )?(?:advised|urged|encouraged|requested|recommended)(?: to)?) )(?:please |always |kindly |and |also |instead,? |to )*(?:consult|check|speak|talk|seek|take|get|obtain|ask|contact|see|discuss)\b.{0,80}\b${EXPERT}\b.{0,120}\b(?:before|prior to|any (?:questions|decisions?)|for (?:advice|guidance)|regarding|if you|about (?:your|any)|your (?:own|specific|individual|particular))\b`,
);
const QUESTIONS = new RegExp(
  String.raw`\bif you (?:have|are|think|need|notice|experience)\b.{0,100}\b(?:ask|consult|speak (?:to|with)|talk to|contact|see|call|seek|phone|visit)\b.{0,40}\b${EXPERT}\b`,
);
const FIRST = new RegExp(
  String.raw`^(?:please,? )?before (?:you )?\w+(?:ing)?\b.{0,80}, (?:please |always |you should )*(?:talk|speak|consult|check|ask|see|seek|take|get)\b.{0,40}\b${EXPERT}\b`,
);
const RISK = anyOf(
  String.raw`\bpast (?:performance|results|returns|prices|gains) (?:is|are|does|do|may|should|cannot) (?:not|no)\b|\bpast (?:performance|results|returns) (?:is|are) no\b`,
  String.raw`\bdo your own (?:research|due diligence)\b|\bdyor\b`,
  String.raw`\byour (?:capital|money|investment|deposit)s? (?:is|are|may be) at risk\b|^\W{0,3}capital (?:is )?at risk\b|\bcapital (?:is|at) (?:at )?risk\b.{0,40}\binvest`,
  String.raw`\bvalue of (?:your |an |any |all |such )?investments?\b.{0,80}\b(?:can|may|could) (?:go|fall|rise|decrease)\b|\binvestments (?:can|may) (?:go|fall|rise)\b.{0,30}\b(?:down|fall|rise|up)\b`,
  String.raw`\byou (?:may|might|could|can) (?:get back less|lose (?:more|all|some|your|everything)|not get back)\b`,
  String.raw`\bsubject to market risks?\b`,
  String.raw`\b(?:trading|crypto\w*|cfds?|forex|leverage|derivatives|futures|options|digital assets?|spread bet\w*|investing|investments?)\b.{0,60}\b(?:carr(?:y|ies)|involves?|comes? with|entails?|is|are) (?:an? )?(?:\w+ ){0,5}(?:risks?|risky|speculative)\b.{0,100}\b(?:suitable|lose|losing|loss|losses|capital)\b`,
  String.raw`\bgamble responsibly\b|\b(?:bet|play) responsibly\b|\bbegambleaware\b|\bwhen the fun stops\b`,
  String.raw`\byou can lose (?:\w+ )?(?:entire|all|more|some|your)\b`,
  String.raw`\bmay not (?:be suitable|be right|suit) (?:for )?(?:you|your|everyone|all investors|every investor)\b`,
  String.raw`\b(?:always|please) (?:invest carefully|research before you)\b`,
);
const REPORTED = /"|\b(?:said|says|told|added|warned|joked|ruled|found|accused)\b/;
const AT_LABEL = new RegExp(`${LABELLED}.{0,200}\\b${FIELD} ${ADVICE}\\b`);

export const advice: DisclaimerRule = {
  name: 'advice',
  title: 'No financial, investment, medical or legal advice',
  scope: 'site',
  triggers: [
    'advice',
    'recommendation',
    'recommendations',
    'guidance',
    'counsel',
    'diagnosis',
    'treatment',
    'solicitation',
    'offer',
    'consult',
    'speak',
    'talk',
    'seek',
    'ask',
    'check',
    'contact',
    'performance',
    'returns',
    'results',
    'research',
    'risk',
    'risks',
    'risky',
    'inducement',
    'investment',
    'investments',
    'circumstances',
    'situation',
    'objectives',
    'needs',
    'responsibly',
    'begambleaware',
    'dyor',
    'lose',
    'less',
    'doctor',
    'carefully',
    'suitable',
    'substitute',
    'invest',
    'advise',
  ],
  matches: (sentence) =>
    !REPORTED.test(sentence) &&
    ((DENIAL.test(sentence) && (HERE.test(sentence) || AT_LABEL.test(sentence))) ||
      GENERAL.test(sentence) ||
      CONSULT.test(sentence) ||
      FIRST.test(sentence) ||
      QUESTIONS.test(sentence) ||
      RISK.test(sentence)),
};
