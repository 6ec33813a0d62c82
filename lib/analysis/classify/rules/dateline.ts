import type { RoleRule } from './rule.ts';

const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const DATE = `${DAY}(?:\\d{1,2}(?:st|nd|rd|th)?[ .-]{1,2}${MONTH},?(?: \\d{2,4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,?(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|${MONTH} \\d{4})`;
const TIME = '(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?\\(?[a-z]{2,5}\\)?)?';
const STAMP = new RegExp(
  `^[[(—–*•|-]{0,3} ?(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|date|last update|filed)(?: on| at| by)?:? ?){0,2}(?:(?!by )[\\p{L}' .&]{2,30} ?[,•|·] (?:published |posted |updated )?)?(?:${DATE}|${TIME}|\\d{1,2} (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|yesterday|today)(?:[ ,|•·/—–-]{1,4}(?:at |updated:? |published:? |last )?(?:${DATE}|${TIME}|\\d{1,3} min(?:ute)?s? read|[a-z]{2,5}|\\d{4})){0,5}[.)\\]]?$`,
  'u',
);
const READING = /^(?:reading time:? ?)?\d{1,3} min(?:ute)?s?(?: read| to read)?$|^min read$/;
const SOURCE = /^source ?[:|] ?[\p{L} .&-]{2,40}\| ?\d{4}-\d{2}-\d{2}/u;
const PLACE_LINE = new RegExp(`^\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:, \\p{L}[\\p{L}. ]{1,30})?,? (?:\\(?${MONTH}\\b|\\d{1,2} ${MONTH})`, 'iu');

export const dateline: RoleRule = {
  name: 'dateline',
  title: 'Date, time or place of the article, or the credit line of an agency',
  role: 'dateline',
  match({ text, norm, words }) {
    if (words > 22) return 0;
    if (STAMP.test(norm) || SOURCE.test(norm)) return 0.97;
    if (READING.test(norm)) return 0.95;
    return words <= 8 && PLACE_LINE.test(text) ? 0.9 : 0;
  },
};
