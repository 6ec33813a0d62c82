import { TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const MACHINE =
  '(?:an? )?(?:generative )?(?:ai\\b|a\\.i\\.|artificial intelligence|chatgpt|gpt(?:-?\\d)?\\b|large language model|language model|automated (?:\\w+ ){0,2}(?:insights|system|software|technology|process|tools?)|automation|algorithms?|machine(?: translation| learning)?|software|bots?\\b|automatically)';
const MADE =
  '(?:generated|written|produced|created|translated|drafted|summari[sz]ed|compiled|prepared|edited|assembled|narrated|illustrated|published|transcribed|made|developed)';
const THIS = new RegExp(
  `\\b(?:this|these|parts? of this|portions of this|the (?:above|following)) (?:\\w+ ){0,2}(?:${TEXT_NAMES.join('|')}|summary|image|illustration|translation|transcript|audio|photo|headline|key points)s?\\b`,
);
const BY_MACHINE = new RegExp(
  `\\b${MADE}\\b.{0,40}\\b(?:by|with|using|through|via|from)\\b.{0,40}${MACHINE}|\\b(?:automatically|machine|auto|ai|computer)[- ](?:generated|translated|produced|written|created|published|transcribed|assisted|drafted)\\b|\\b(?:with|using) the (?:help|assistance|aid|use|support) of ${MACHINE}|\\b${MACHINE} (?:was|were|is|has been|tools? (?:was|were)) used\\b`,
);
const LABEL = new RegExp(
  `^[[(*\\s-]{0,4}(?:ai[- ](?:generated|assisted|written|produced)|(?:generated|written|produced|created|translated|summari[sz]ed) (?:by|with|using) ${MACHINE})`,
);
const REPORTED = /"|\b(?:said|says|told)\b/;

export const ai: DisclaimerRule = {
  name: 'ai',
  title: 'Made with artificial intelligence or automation',
  scope: 'article',
  triggers: [
    'ai',
    'a.i.',
    'artificial',
    'chatgpt',
    'gpt',
    'automated',
    'automation',
    'algorithm',
    'algorithms',
    'machine',
    'software',
    'bot',
    'bots',
    'automatically',
    'ai-generated',
    'ai-assisted',
    'machine-translated',
    'auto-generated',
    'language',
    'computer-generated',
    'machine-generated',
    'auto-published',
    'ai-translated',
  ],
  matches: (sentence) => !REPORTED.test(sentence) && (LABEL.test(sentence) || (THIS.test(sentence) && BY_MACHINE.test(sentence))),
};
