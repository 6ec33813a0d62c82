const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?/;
const MOST = 400;

function iso(year: number, month: number, day: number, time = ''): string | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (year < 1600 || year > 2200 || month < 1 || month > 12 || day < 1 || day > days[month - 1]) return null;
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}${time}`;
}

/**
 * The first date in a text, as ISO 8601 (with its time and zone when it has them); null where none is certain. Reads ISO 8601,
 * "6 October 2026" and "October 6, 2026" only: forms in which day, month and year cannot be confused.
 */
export function dateIn(text: string): string | null {
  const head = text.slice(0, MOST);
  const strict = ISO.exec(head);
  if (strict) return iso(Number(strict[1]), Number(strict[2]), Number(strict[3]), strict[4] ?? '');
  const day = DAY_FIRST.exec(head);
  const month = day ?? MONTH_FIRST.exec(head);
  if (!month) return null;
  const [dayText, name] = day ? [month[1], month[2]] : [month[2], month[1]];
  return iso(Number(month[3]), MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().slice(0, 3))) + 1, Number(dayText));
}
