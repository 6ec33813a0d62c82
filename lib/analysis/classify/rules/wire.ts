import { AGENCIES } from '../../lexicons/agencies.ts';
import type { DisclaimerRule } from './rule.ts';

const agencies = `(?:${[...AGENCIES].sort((a, b) => b.length - a.length).join('|')})`;
const LIST = `${agencies}(?:(?:,| and|,? &|/| /|\\|) ?(?:the )?${agencies}){0,4}`;
const ALONE = new RegExp(
  `^[[(—–*/\\s-]{0,4}(?:by |from |source ?[:|-] ?|via |credit ?: ?|with )?(?:the )?${LIST}[\\])./\\s]{0,3}$|^source ?[:|-] ?${agencies} ?[|,-].{0,60}$`,
);
const CONTRIBUTED = new RegExp(
  `\\b(?:the )?${agencies}\\b.{0,40}\\bcontributed to (?:this|the)\\b|\\b(?:with|includes?|including|contains?|based (?:in part )?on|compiled from|using) (?:additional |some |further )?(?:files?|reporting|inputs?|material|reports?|information|copy|contributions?|dispatches|wire (?:service )?reports?|wires?|content|agency) (?:by|from|of|reports?|inputs?|services?)(?: the)? ?(?:${agencies})?\\b|\\b(?:syndicated|wire|agency) (?:news )?(?:feed|service reports?)\\b|\\bpublished (?:unedited |unchanged |directly )?from (?:a|an|the) (?:\\w+ ){0,3}(?:feed|agency|wire)\\b`,
);
const REPORTED = /"|\b(?:said|says|told|according)\b/;
const LONGEST = 260;

export const wire: DisclaimerRule = {
  name: 'wire',
  title: 'Credit to a wire agency',
  scope: 'article',
  triggers: [
    ...new Set(AGENCIES.flatMap((name) => name.split(/[ -]/)).filter((word) => word !== 'the' && word !== 'of' && word !== 'news')),
    ...AGENCIES,
    'contributed',
    'files',
    'inputs',
    'feed',
    'wire',
    'syndicated',
  ],
  matches: (sentence) => sentence.length <= LONGEST && !REPORTED.test(sentence) && (ALONE.test(sentence) || CONTRIBUTED.test(sentence)),
};
