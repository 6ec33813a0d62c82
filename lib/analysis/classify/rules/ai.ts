import { anyOf, TEXT } from '../pointing.ts';
import type { DisclaimerRule } from './rule.ts';

const MACHINE =
  '(?:an? |the )?(?:generative )?(?:ai\\b|a\\.i\\.|artificial intelligence|chatgpt|openai|gpt(?:-?\\d)?\\b|large language models?|language models?|llms?\\b|automated (?:\\w+ ){0,2}(?:insights|system|software|technology|process|tools?|voice)|automation|algorithms?|machine(?: translation| learning)?|software|(?:computer )?programs? (?:that|using)|computer programs?|(?:chat)?bots?\\b|robots?\\b|automatically|text[- ]to[- ]speech|synthetic voice)';
const MADE =
  '(?:generated|written|produced|created|translated|drafted|summari[sz]ed|compiled|prepared|edited|assembled|narrated|illustrated|published|transcribed|made|developed|suggested|read|voiced)';
const PART = `(?:${TEXT}|summary|summaries|image|illustration|translation|transcript|transcription|audio|photo|picture|headline|key points|voice|narration|caption|version|quiz|graphic|infographic|bullet points)s?`;
const THIS = new RegExp(
  String.raw`\b(?:this|these|parts? of this|portions of this|our|the (?:above|following|accompanying)|accompanying this|of this) (?:[\w-]+ ){0,2}${PART}\b|\b(?:the|an) (?:image|illustration|picture|photo|summary|text|audio) (?:above|below)\b`,
);
const BY_MACHINE = anyOf(
  String.raw`\b${MADE}\b.{0,40}\b(?:by|with|using|through|via|from)\b.{0,40}${MACHINE}`,
  String.raw`\b(?:automatically|machine|auto|ai|computer)[- ](?:generated|translated|produced|written|created|published|transcribed|assisted|drafted|narrated)\b|\b${MADE} automatically\b`,
  String.raw`\b(?:with|using) the (?:help|assistance|aid|use|support) of ${MACHINE}`,
  String.raw`${MACHINE}(?: \(ai\))? (?:[\w-]+ ){0,2}(?:was|were|is|has been|have been) used\b`,
  String.raw`${MACHINE} (?:assisted|helped|contributed|aided)\b`,
  String.raw`\b(?:used?|using|uses) ${MACHINE}`,
);
/** What is made stands first, and nothing else is said: captions and summaries. */
const LABEL = anyOf(
  String.raw`^[[(*\s-]{0,4}(?:ai[- ](?:generated|assisted|written|produced|created|translated)|(?:generated|written|produced|created|translated|summari[sz]ed|narrated|transcribed) (?:by|with|using) ${MACHINE})`,
  String.raw`^[[(*\s-]{0,4}(?:this |the |an? |our )?${PART}(?: and ${PART})? (?:was |were |is |are |has been )?(?:automatically )?${MADE} (?:by|with|using|via)(?: the (?:help|use|assistance) of)? ${MACHINE}(?: (?:\w+ ){0,3}(?:tools?|models?|programs?|generator|software|system|technology|voice))?(?:[.,;)\]]|$| and )`,
  String.raw`^[[(*\s-]{0,4}the (?:text|article|report|story) (?:was|is) ${MADE} (?:automatically )?by (?:an? )?(?:computer|software|robot|bot|algorithm|machine)`,
  String.raw`\b(?:voice|narration|audio) (?:is|was) (?:automated|synthetic|computer-generated|ai|artificial|generated)\b`,
  String.raw`\b(?:robot|bot|ai|chatbot|algorithm|machine|computer|software) (?:wrote|produced|generated|created|drafted|compiled) (?:this|the (?:following|above))\b`,
  String.raw`^[[(*\s-]{0,4}powered by (?:ai|artificial intelligence)\b|^[[(*\s-]{0,4}no (?:ai|artificial intelligence)\b.{0,20}\b(?:was|were) used\b`,
  String.raw`^[[(*\s-]{0,4}${PART} ?[:|–-] ?(?:ai\b|(?:\w+ )?${MADE} (?:by|with|using|via)(?: the (?:help|use) of)? ${MACHINE})`,
  String.raw`^[[(*\s-]{0,4}(?:(?:entirely )?(?:written|made|produced|created|edited) by (?:an? )?(?:\w+ )?(?:humans?|person|people|journalists?)|human[- ](?:written|made))\b.{0,40}\b(?:not|no|without)\b.{0,20}${MACHINE}`,
  String.raw`\bour (?:[\w-]+ ){1,3}(?:are|is|was|were) (?:\w+ )?${MADE} (?:by|with|using) ${MACHINE}`,
  String.raw`\bwe (?:always )?(?:label|mark|flag|disclose|tag|tell you)\b.{0,80}${MACHINE}`,
  String.raw`^[[(*\s-]{0,4}this (?:is|was) an? (?:ai|automated|automatic|computer|machine)(?:[- ]\w+)? (?:\w+ )?${PART}\b`,
);
/** How the newsroom works. */
const NEWSROOM = anyOf(
  String.raw`\b(?:we|our (?:\w+ )?(?:newsroom|journalists|reporters|editors|editorial team|team|staff))(?: may| sometimes| also| have)? (?:uses?|used|employs?|experiments? with|rel(?:y|ies) on) (?:\w+ ){0,3}${MACHINE}.{0,160}\b(?:journalis\w+|editors?|headlines?|summar\w+|transcri\w+|translat\w+|guidelines|review\w*|story|stories|articles?|content|human|draft\w*)\b`,
);
/** The same of an outlet whose name stands there, as printed. */
const NAMED =
  /^(?:The )?\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*){0,3} (?:may use|uses|used|is using|experiments with) (?:\w+ ){0,2}(?:AI\b|artificial intelligence|generative AI|automation|ChatGPT).{0,120}\b(?:headlines?|summar\w+|transcrib\w+|interviews|translat\w+|articles?|stories|this)\b/u;
const REPORTED = /"|\b(?:said|says|told|found|claimed|claims|alleged|according to (?!our)|student'?s?|deepfake|police)\b/;

export const ai: DisclaimerRule = {
  name: 'ai',
  title: 'Made with artificial intelligence or automation',
  scope: 'article',
  triggers: [
    'ai',
    'a.i.',
    'artificial',
    'chatgpt',
    'openai',
    'gpt',
    'llm',
    'llms',
    'automated',
    'automation',
    'algorithm',
    'algorithms',
    'machine',
    'software',
    'computer',
    'bot',
    'bots',
    'chatbot',
    'chatbots',
    'robot',
    'robots',
    'automatically',
    'synthetic',
    'ai-generated',
    'ai-assisted',
    'ai-written',
    'ai-created',
    'machine-translated',
    'auto-generated',
    'language',
    'computer-generated',
    'machine-generated',
    'auto-published',
    'ai-translated',
    'text-to-speech',
  ],
  matches: (sentence, printed) =>
    !REPORTED.test(sentence) &&
    (LABEL.test(sentence) || (THIS.test(sentence) && BY_MACHINE.test(sentence)) || NEWSROOM.test(sentence) || NAMED.test(printed)),
};
