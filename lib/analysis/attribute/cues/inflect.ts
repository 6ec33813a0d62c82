export const BASE = 1;
export const PRESENT = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const ING = 16;

const MONOSYLLABLE = /^[^aeiou]{0,3}[aeiou][^aeiouwxy]$/;

function doubled(base: string, past: string): boolean {
  return MONOSYLLABLE.test(base) || past.startsWith(base + base.at(-1));
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubled(base, '') ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function presentOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function ingOf(base: string, past: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return doubled(base, past) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** The forms of an English verb with what each can be (a mask of `BASE`, `PRESENT`, `PAST`, `PARTICIPLE`, `ING`). `irregular` is past tense and past participle where they are not -ed. */
export function inflect(base: string, irregular: readonly [string, string] | undefined): ReadonlyMap<string, number> {
  const past = irregular?.[0] ?? pastOf(base);
  const forms = new Map<string, number>();
  const add = (form: string, mask: number) => forms.set(form, (forms.get(form) ?? 0) | mask);
  add(base, BASE);
  add(presentOf(base), PRESENT);
  add(past, PAST);
  add(irregular?.[1] ?? past, PARTICIPLE);
  add(ingOf(base, past), ING);
  return forms;
}
