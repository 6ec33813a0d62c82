import type { Cues } from './cues.ts';
import type { BlockFacts } from './facts.ts';

const NAME =
  /^\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,3}(?:(?:,| and) \p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){0,3}){0,3}$/u;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A day with its year. */
const DATE = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b`,
);
/** Credits whose verb no cue names: `Sent in by Ada Lowe`, `Pictures and words by Ole Moss`, `With our cook, Ole Moss`. */
const CREDIT =
  /^(?:[\p{Lu}\p{Ll}]{3,12} (?:(?:and|&) \p{Ll}{3,12} |in )?by|With [^.!?]{0,60},) \p{Lu}[\p{L}.'’-]{1,30} \p{Lu}[\p{L}.'’-]{1,30}/u;
const MOST_WORDS = 14;
const CUE = 0.6;

/** Whether a line is one to four names of two to four words each, not all in capitals. */
export const isName = (text: string) => NAME.test(text) && /\p{Ll}/u.test(text);

/** Whether a line opens as a credit of an author does, without the words that the cue for bylines knows. */
export const isCredit = ({ text, words, stops }: BlockFacts) => words <= MOST_WORDS && !stops && CREDIT.test(text);

/** Whether a short line bears a date with its year. */
export const isDated = ({ norm, words }: BlockFacts) => words <= MOST_WORDS && DATE.test(norm);

/** Whether a line is of the kind that stands under a headline: author, date, or both. */
export function isSignature(block: BlockFacts, { role, confidence }: Cues): boolean {
  if ((role === 'byline' || role === 'dateline') && confidence >= CUE) return true;
  return isDated(block) || isCredit(block) || (isName(block.text) && block.words <= MOST_WORDS);
}
