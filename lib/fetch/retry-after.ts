/** The longest that a server's wish to be left alone is followed. */
const LONGEST_SECONDS = 86_400;
const SECONDS = /^\d{1,9}$/;

/** The seconds that a Retry-After header asks for, as a number or as an HTTP date (RFC 9110), at most a day; null where it says neither. */
export function retryAfterSeconds(header: string | null, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (SECONDS.test(value)) return Math.min(LONGEST_SECONDS, Number(value));
  const at = /^[A-Za-z]{3,9},? /.test(value) && value.length < 64 ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(LONGEST_SECONDS, Math.max(0, Math.ceil((at - now.getTime()) / 1000)));
}
