import { PROMOTION_OPENINGS, PROMOTION_PHRASES } from '../../lexicons/promotion-cues.ts';
import type { RoleRule } from './rule.ts';
import { openingsOf, startsWithOne } from './starts.ts';
import { lineKey } from './whole-line.ts';

const openings = openingsOf(PROMOTION_OPENINGS);
const PHRASE = new RegExp(PROMOTION_PHRASES.map((phrase) => phrase.replace(/[.@]/g, '\\$&')).join('|'));
const SHOUTED =
  /^["“[(*•\s-]{0,4}(?:READ|WATCH|MORE|RELATED|SEE|ALSO|LISTEN|EXCLUSIVE|DON['’]T MISS|MUST|SUBSCRIBE|SIGN UP|DONATE|JOIN|FOLLOW|OPINION|EDITORIAL|EXPLAINER)(?: [A-Z]{2,12}){0,3}(?:[:»>|]| -| –|$)/;
const COLON_TITLE =
  /^(?:read|watch|listen|see|more|also|related|opinion|explainer|video|photos?|gallery|podcast|don't miss)[\w ]{0,24}: ?\S/;
const AD =
  /^(?:advertisement|advertising|ad|ads|sponsored|promoted|story continues below.*|article continues.*|scroll to continue.*|continue reading below.*|promoted links?)$/;

export const promotion: RoleRule = {
  name: 'promotion',
  title: 'Promotion: read more, newsletter, app, appeal or advertisement',
  role: 'promotion',
  match({ text, norm, words, stops }) {
    if (words > 70) return 0;
    if (words <= 8 && AD.test(lineKey(norm))) return 0.97;
    if (words <= 30 && SHOUTED.test(text)) return 0.97;
    if (words <= 30 && COLON_TITLE.test(norm) && !stops) return 0.95;
    const opening = startsWithOne(norm.replace(/^["[(*•—–\s-]+/, ''), openings);
    if (opening && PHRASE.test(norm)) return words <= 45 ? 0.9 : 0.6;
    if (opening) return stops && words > 8 ? 0.3 : 0.6;
    return words <= 35 && PHRASE.test(norm) ? 0.3 : 0;
  },
};
