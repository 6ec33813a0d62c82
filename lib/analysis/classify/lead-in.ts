import { AGENCIES, RELEASE_SERVICES } from '../lexicons/agencies.ts';
import type { DisclaimerKind } from '../model/classified.ts';

const LEAD_IN =
  /^(?:[\p{Lu}][\p{L}.'’/ -]{1,48}(?:, [\p{L}\p{N}., ]{1,60}?)? )?[([/]{1,2} ?([\p{Lu}\p{L}][\p{L}\p{N}.&/ -]{1,40}?) ?[)\]/]{1,2} ?(?:--|[—–-]) ?(?=\S)/u;
const NAMES: ReadonlySet<string> = new Set(AGENCIES);
const SERVICES: ReadonlySet<string> = new Set(RELEASE_SERVICES);
const INITIALS = /^[A-Z]{2,6}$/;
const PARTS = /\s*[/&]\s*|\sand\s/;

/**
 * The credit of an agency or release service that opens a paragraph: `PORT ARLEN (CPA) —`, `(Reuters) -`. An agency is known by name
 * or by initials in capitals. `length` counts the units up to and with the dash; null where the paragraph has none.
 */
export function leadIn(text: string): { readonly kind: DisclaimerKind; readonly length: number } | null {
  const head = text.slice(0, 160);
  if (!/[([/]/.test(head)) return null;
  const found = LEAD_IN.exec(head);
  if (found === null) return null;
  const names = found[1].split(PARTS);
  const length = found[0].trimEnd().length;
  if (names.some((name) => SERVICES.has(name.toLowerCase()))) return { kind: 'press-release', length };
  return names.some((name) => NAMES.has(name.toLowerCase()) || INITIALS.test(name)) ? { kind: 'wire', length } : null;
}
