import { TEXT_NAMES } from '../../lexicons/notice-words.ts';
import type { DisclaimerRule } from './rule.ts';

const names = `${TEXT_NAMES.join('|')}|conversation|transcript|transcription|translation|discussion|q&a|exchange|speech|remarks|answers|responses`;
const STATED = new RegExp(
  `\\b(?:this|these|the (?:above|following|original)) (?:\\w+ ){0,2}(?:${names})s?\\b.{0,60}\\b(?:translated|transcribed|transcript|transcription|translation|edited (?:and condensed|for (?:\\w+ ){0,3}(?:length|clarity|brevity|style))|condensed|lightly edited|rush deadline|final form|machine translat\\w+|audio (?:record|version))\\b`,
);
const OPENING =
  /\brush transcript\b|^[[(*•—–\s-]{0,4}(?:translated (?:from|by|into|with)|translation (?:by|from|:)|transcribed by|rush transcript|(?:full |read the )?transcript(?:s|ion)?(?: ?[:—–(.]| of (?:the|this)\b.{0,80}$|$)|english translation\b|machine translation\b|edited (?:and condensed|for (?:length|clarity|brevity)))|^transcripts? (?:are|is|may|has|was)\b/;
const REPORTED = /"|\b(?:said|says|told|white house released|prosecutors|court)\b/;

export const translation: DisclaimerRule = {
  name: 'translation',
  title: 'Translation or transcript',
  scope: 'article',
  triggers: [
    'translated',
    'translation',
    'transcribed',
    'transcript',
    'transcripts',
    'transcription',
    'condensed',
    'edited',
    'translations',
    'machine-translated',
    'deadline',
    'form',
  ],
  matches: (sentence) => !REPORTED.test(sentence) && (STATED.test(sentence) || OPENING.test(sentence)),
};
