import { LEGAL_PHRASES } from '../../lexicons/furniture.ts';
import type { RoleRule } from './rule.ts';
import { lineKey } from './whole-line.ts';

const PHRASES: ReadonlySet<string> = new Set(LEGAL_PHRASES);
const NOTICE = /^(?:©|\(c\)|copyright\b).{0,80}$|(?:©|\(c\)) ?(?:19|20)\d\d.{0,60}$/;
const FOOTER = /\b(?:privacy|terms|cookies|contact|about|complaints|ethics|imprint|advertise|accessibility|careers)\b/g;
const TERMS =
  /\b(?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service|sale)|and conditions|& conditions)|cookie policy|user agreement)\b/;

export const legal: RoleRule = {
  name: 'legal',
  title: 'Copyright line, terms, privacy, imprint',
  role: 'legal',
  match({ norm, words }) {
    if (words > 60) return 0;
    if (words <= 9 && PHRASES.has(lineKey(norm))) return 0.95;
    if (words <= 12 && NOTICE.test(norm)) return 0.95;
    if (words <= 30 && norm.startsWith('©')) return 0.95;
    if (words <= 20 && (norm.match(FOOTER)?.length ?? 0) >= 3) return 0.9;
    return TERMS.test(norm) ? 0.9 : 0;
  },
};
