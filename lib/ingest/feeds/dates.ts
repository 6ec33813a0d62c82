/** Hours from UTC of the zones that RFC 822 names. */
const ZONES: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST = 64;

/** W3CDTF and ISO 8601, also without dashes, with a space for T, with a comma before fractions. */
const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?(?:\d{2})?|UTC|GMT)?)?$/i;
const ISO_MONTH = /^(\d{4})-(\d{2})$/;
/** RFC 822, RFC 850 and what comes near: the day's name may be missing or wrong, the year may have two digits, seconds may be missing. */
const RFC_822 =
  /^(?:[a-z]{2,9}\.?,?\s{0,3})?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}\.?,?[\s-](\d{4}|\d{2})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?\s{0,3}([a-z]{1,4}|(?:[a-z]{3})?[+-]\d{2}:?\d{2})?(?:\s?\([a-z ]{1,20}\))?$/i;
/** C's asctime: Mon Nov  5 13:00:00 2026. */
const ASCTIME = /^[a-z]{3}\s([a-z]{3})\s{1,2}(\d{1,2})\s(\d{2}):(\d{2}):(\d{2})\s(?:([a-z]{1,4}|[+-]\d{4})\s)?(\d{4})$/i;

/** Minutes from UTC of a zone; 0 where none is named; null for a name that is not known. */
function minutesOf(zone: string | undefined): number | null {
  const name = zone?.trim().toLowerCase() ?? '';
  if (name === '') return 0;
  const offset = /([+-])(\d{2}):?(\d{2})?$/.exec(name);
  if (offset !== null) return (offset[1] === '-' ? -1 : 1) * (60 * Number(offset[2]) + Number(offset[3] ?? 0));
  return Object.hasOwn(ZONES, name) ? 60 * ZONES[name] : null;
}

type Parts = { readonly year: number; readonly month: number; readonly day: number; readonly time: readonly (string | undefined)[] };

function instant({ year, month, day, time }: Parts, zone: string | undefined): string | null {
  const [hour, minute, second] = time.map((part) => Number(part ?? 0));
  const offset = minutesOf(zone);
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59)));
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  if (offset === null || Math.abs(offset) > 18 * 60 || !isReal || year < 1000) return null;
  return new Date(at.getTime() - 60_000 * offset).toISOString();
}

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A year of two digits is one of the last seventy or next thirty years around 2000 (RFC 2822). */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * A date of a feed as an ISO 8601 instant in UTC; a day is its midnight, and a time without a zone is taken as UTC. Null for what is in no
 * known format or no real date: nothing is guessed.
 */
export function feedDate(text: string | null): string | null {
  const date = text?.trim() ?? '';
  if (date === '' || date.length > LONGEST) return null;
  const iso = ISO.exec(date);
  if (iso) return instant({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), time: iso.slice(4, 7) }, iso[7]);
  const month = ISO_MONTH.exec(date);
  if (month)
    return instant({ year: Number(month[1]), month: Number(month[2]), day: 1, time: [undefined, undefined, undefined] }, undefined);
  const rfc = RFC_822.exec(date);
  if (rfc) return instant({ year: yearOf(rfc[3]), month: monthOf(rfc[2]), day: Number(rfc[1]), time: rfc.slice(4, 7) }, rfc[7]);
  const c = ASCTIME.exec(date);
  if (c) return instant({ year: Number(c[7]), month: monthOf(c[1]), day: Number(c[2]), time: c.slice(3, 6) }, c[6]);
  return null;
}
