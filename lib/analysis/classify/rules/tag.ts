import { SECTIONS } from '../../lexicons/sections.ts';
import type { RoleRule } from './rule.ts';
import { lineKey } from './whole-line.ts';

const NAMES: ReadonlySet<string> = new Set(SECTIONS);
const LABEL =
  /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed (?:under|in)|posted in|tagged(?: with| in)?|more on|in this story|section)\b ?[:|]? ?.{0,160}$/;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]{2,40}[\s,]*){1,20}$/u;
/** In a menu the name of a section is an entry of it. */
const IN_MENU = /(?:^|>)(?:nav|header)(?:[#.>]|$).*>|(?:^|[#.>_-])(?:nav|navbar|menu)(?:[#.>_-]|$)/i;
const PLACE = /(?:^|[#.>_-])(?:tags?|topics?|category|categories|kicker|eyebrow|section-?(?:name|label|tag))(?:[#.>_-]|$)/;

export const tag: RoleRule = {
  name: 'tag',
  title: 'Label of a section, topic or genre',
  role: 'tag',
  match({ norm, words, stops, path }) {
    if (words > 24 || IN_MENU.test(path)) return 0;
    if (HASHTAGS.test(norm)) return 0.95;
    const key = lineKey(norm);
    if (words <= 4 && NAMES.has(key)) return 0.94;
    if (!stops && LABEL.test(norm) && (norm.includes(':') || words <= 6)) return 0.9;
    const parts = key.split(/ ?[|/,&•·] ?/);
    if (words <= 6 && parts.length > 1 && parts.every((part) => NAMES.has(part))) return 0.93;
    return path !== '' && words <= 6 && PLACE.test(path.slice(-200).toLowerCase()) ? 0.85 : 0;
  },
};
