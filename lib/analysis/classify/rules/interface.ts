import { INTERFACE_OPENINGS, INTERFACE_PHRASES } from '../../lexicons/interface-phrases.ts';
import { isAside } from '../aside-elements.ts';
import type { RoleRule } from './rule.ts';
import { openingsOf, startsWithOne } from './starts.ts';
import { lineKey } from './whole-line.ts';

const PHRASES: ReadonlySet<string> = new Set(INTERFACE_PHRASES);
const openings = openingsOf(INTERFACE_OPENINGS);
const COUNT =
  /^(?:[\d.,]+k?|[\d.,]+k? (?:views?|shares?|comments?|likes?|reads?|votes?|reactions?|retweets?|replies|photos?|images?|results?)|(?:views?|shares?|comments?|likes?):? ?\(?[\d.,]+k?\)?)$/;
const PLACE = /(?:comment|share|social|wpdiscuz|disqus|cookie|consent|login|signup|toolbar|player)/;
const ASKS = /\b(?:comments?|below|let us know|your (?:view|opinion|thoughts|say)|poll|vote)\b/;

/** How surely the wording is a control's. `Report` alone is a genre label as often as a button: only markup tells. */
function byWording(norm: string, words: number): number {
  const key = lineKey(norm);
  if (key === 'report') return 0;
  if (words <= 16 && PHRASES.has(key)) return 0.96;
  if (words <= 4 && COUNT.test(norm)) return 0.95;
  if (words <= 30 && startsWithOne(key, openings)) return 0.92;
  return words <= 16 && norm.endsWith('?') && ASKS.test(norm) ? 0.7 : 0;
}

export const interfaceRule: RoleRule = {
  name: 'interface',
  title: 'Control: comments, sharing, log-in, player, consent',
  role: 'interface',
  match({ norm, words, kind, path }) {
    if (isAside(path)) return 0.96;
    if (words > 40) return 0;
    if (kind === 'control') return 0.96;
    const placed = path !== '' && words <= 12 && PLACE.test(path.slice(-160).toLowerCase()) ? 0.8 : 0;
    return Math.max(placed, byWording(norm, words));
  },
};
