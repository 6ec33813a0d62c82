import { PROMOTION_OPENINGS, PROMOTION_PHRASES } from '../../lexicons/promotion-cues.ts';
import type { BlockFacts } from '../facts.ts';
import type { RoleRule } from './rule.ts';
import { openingsOf, startsWithOne } from './starts.ts';
import { lineKey } from './whole-line.ts';

const openings = openingsOf(PROMOTION_OPENINGS);
const PHRASE = new RegExp(PROMOTION_PHRASES.map((phrase) => phrase.replace(/[.@]/g, '\\$&')).join('|'));
const SHOUTED =
  /^["“[(*•\s-]{0,4}(?:EXCLUSIVE ?)?(?:(?:READ|WATCH|SEE|ALSO|LISTEN|EXCLUSIVE|DON['’]T MISS|MUST|SUBSCRIBE|SIGN UP|DONATE|JOIN|FOLLOW|OPINION|EDITORIAL|EXPLAINER)(?: [A-Z]{2,12}){0,3}(?:[:»>|]| -| –)|(?:READ MORE|WATCH NOW|SUBSCRIBE|SIGN UP|DONATE|JOIN US)(?: [A-Z]{2,12}){0,3}$)/;
const COLON_TITLE =
  /^(?:(?:read|watch|listen|see|also|opinion|explainer|video|gallery|podcast|don't miss)[\w ]{0,24}|(?:full|special) coverage|photos(?=: (?:\S{1,40} ){4})): ?(?!\d\d)\S/;
const AD =
  /^(?:advertisement(?: ?[-–—] ?(?:page|story|article|scroll).{0,40})?|advertising|ad|ads|sponsored|promoted|story continues below.*|article continues.*|scroll to continue.*|continue reading below.*|promoted links?)$/;

const SHOP =
  /^(?:view|buy|shop|see|check|get|find|available|order|pre-order)(?: (?:it|price|deal|now|the deal))? (?:on|at|from) \S.{0,60}$/;
const APPEAL =
  /\b(?:(?:in|to) your inbox|enter your e-?mail|price of a (?:coffee|cup)|keeps? the lights on|support (?:our|the) (?:\w+ ){0,2}(?:journalism|work|newsroom)|cancel any ?time|first month free)\b/;
/** What a form or a broadcast says of itself, and no article. */
const FORM =
  /\bplease enter a valid e-?mail\b|\bthis site is protected by recaptcha\b|^tune in(?:to)? (?:to )?.{2,60}\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b/;
/** The description of a newsletter or of a regular column of links. */
const DIGEST =
  /^(?:an?|the|our|your) (?:free |new )?(?:daily|weekly|monthly|morning|evening) (?:e-?mail )?(?:round-?up|summary|digest|briefing|wrap-?up|recap) (?:of|on|from)\b/;
const LEADING_MARKS = /^["[(*•—–\s-]{1,8}/;

/** Lines that are nothing else. */
function isPlain({ text, norm, words, stops }: BlockFacts): boolean {
  if (words <= 8 && AD.test(lineKey(norm))) return true;
  return words <= 30 && (SHOUTED.test(text) || (COLON_TITLE.test(norm) && !stops));
}

/** How surely an opening or a phrase makes the line promotional. */
function byWording({ norm, words, stops }: BlockFacts): number {
  if (!startsWithOne(norm.replace(LEADING_MARKS, ''), openings)) return words <= 35 && PHRASE.test(norm) ? 0.3 : 0;
  if (PHRASE.test(norm)) return words <= 45 ? 0.9 : 0.6;
  return stops && words > 8 ? 0.3 : 0.6;
}

export const promotion: RoleRule = {
  name: 'promotion',
  title: 'Promotion: read more, newsletter, app, appeal or advertisement',
  role: 'promotion',
  match(block) {
    if (block.words > 70) return 0;
    if (isPlain(block)) return 0.97;
    if (FORM.test(block.norm)) return 0.95;
    if (block.words <= 16 && DIGEST.test(block.norm.replace(LEADING_MARKS, ''))) return 0.9;
    if ((block.words <= 12 && SHOP.test(block.norm)) || (block.words <= 45 && APPEAL.test(block.norm))) return 0.9;
    return byWording(block);
  },
};
