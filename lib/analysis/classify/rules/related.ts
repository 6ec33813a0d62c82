import { RELATED_HEADINGS } from '../../lexicons/promotion-cues.ts';
import type { RoleRule } from './rule.ts';
import { lineKey } from './whole-line.ts';

const HEADINGS: ReadonlySet<string> = new Set(RELATED_HEADINGS);
const MORE =
  /^(?:more|latest|read more|other (?:stories|articles|news)|recent (?:stories|articles)|also) (?:from|on|in|by|about|stories|great stories):? .{2,50}$/;
const LIST =
  /^(?:most (?:read|popular|viewed|shared)|trending|latest|top stories|popular|editor'?s'? picks) (?:in|on|from|at|news|stories) .{2,40}$/;
const LABEL = /^[[(]?(?:related|recommended|more|previously|see also|read next|also read)(?: \w+){0,2} ?[:|»]/;
const PLACE =
  /(?:related|recommend|most-?read|popular|trending|more-stories|morestories|recirc|taboola|outbrain|read-?next|latest-news|teaser|promo-?list|you-may|onward)/;

export const related: RoleRule = {
  name: 'related',
  title: 'Headline of another article, or the heading over a list of them',
  role: 'related',
  match({ norm, words, path }) {
    if (words > 60) return 0;
    if (words <= 8 && HEADINGS.has(lineKey(norm))) return 0.96;
    if (words <= 10 && (MORE.test(norm) || LIST.test(norm))) return 0.9;
    if (words <= 30 && LABEL.test(norm)) return 0.9;
    return path !== '' && PLACE.test(path.slice(-240).toLowerCase()) ? 0.7 : 0;
  },
};
