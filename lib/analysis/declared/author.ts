import type { Classified, Role } from '../model/classified.ts';
import type { Extract } from '../model/page.ts';
import { textOf } from '../model/span.ts';

const LONGEST = 400;
const LONGEST_NAME = 120;
const MOST_WORDS = 16;
/** Blocks under the headline in which its author is looked for first. */
const NEAR = 6;

const ADDRESS = /^(?:https?:|www\.)|@/i;
/** `By`, `Written by`, `Pictures and words by`, `Sent in by`, `Author:`, `About the author:`, `With our cook,`. */
const LEAD =
  /^(?:about the (?:authors?|writers?):? |authors?: ?|(?:\p{L}{2,12} (?:(?:and|&) \p{L}{2,12} |in )?)?by:?(?: |$)|with [^,]{0,60}, (?=\p{L}))/iu;
const BETWEEN = / ?[|·•;] ?| [/–—-] /;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )';
/** Where a date, a time or a label of one begins. */
const DATED = new RegExp(
  `(?:^|[ ,(]+)(?:(?:updated|published|posted|modified)\\b|${DAY}?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d)|\\d{4}-\\d{2}|\\d{1,2}[/.:]\\d{1,2}\\b|\\d{1,2} (?:minutes?|hours?|days?) ago)`,
  'i',
);
/** What a note says of the author after the name. */
const NOTE = /,? (?:is|was|are|were|has|writes|works|serves|covers|reports|lives|teaches|born)\b/;
/** After the name: a role in lower case, a post, the paper. */
const POST =
  /, (?!and\b)(?:(?:\p{Ll}|The )|(?:\S+ ){0,4}(?:Editor|Reporter|Correspondent|Columnist|Writer|Desk|Staff|Bureau|Analyst|Chief)\b)/u;
const PLACE = / (?:in|at) (?:the )?\p{Lu}/u;
const LITTLE: ReadonlySet<string> = new Set(
  'and de del della der den des di da dos du al el la le van von bin ibn of the for ter ten zu y e &'.split(' '),
);
const NAME_WORD = /^["“'‘(]?[\p{Lu}\p{Lo}]/u;

function before(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}

/** A name without what stands around it: `Wenda Marsh` of `by Wenda Marsh September 18, 2026`. */
function bare(part: string): string {
  const dated = before(before(part.replace(LEAD, ''), DATED), NOTE);
  return before(before(dated, POST), PLACE).replace(/^[\s,(–—-]+|[\s,(–—-]+$/g, '');
}

function isNames(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || /^from /i.test(text)) return false;
  return words.every((word) => NAME_WORD.test(word) || LITTLE.has(word)) && !LITTLE.has(words[0]);
}

const partsOf = (text: string) => text.slice(0, LONGEST).replace(/\s+/g, ' ').trim().split(BETWEEN).map(bare);

/** The author that a page declares, without `By`, post, place and date; null for an address or nothing. */
export function declaredAuthor(value: string): string | null {
  if (ADDRESS.test(value.trim())) return null;
  const parts = partsOf(value).filter((part) => part !== '');
  return (parts.find(isNames) ?? parts[0] ?? '').slice(0, LONGEST_NAME) || null;
}

/** The author that a line names; null where it names none, as the credit of a desk or a picture does. */
export function authorInLine(text: string): string | null {
  return partsOf(text).find(isNames)?.slice(0, LONGEST_NAME) ?? null;
}

/** A line with the date names the author only where marks part them: `Ada Lowe | 6 May 2031`, and not `Port Arlen, 6 May 2031`. */
const PARTED = /[|·•]/;

function authorOfBlock(page: Extract & Classified, block: number, role: Role): string | null {
  if (page.verdicts[block].role !== role) return null;
  const text = textOf(page.text, page.blocks[block]);
  return role === 'dateline' && !PARTED.test(text) ? null : authorInLine(text);
}

/** The author by the blocks of the page: its byline under the headline, else the line with the date there, else any other byline. */
export function authorInBlocks(page: Extract & Classified): string | null {
  const headline = page.verdicts.findIndex(({ role }) => role === 'headline');
  const blocks = page.blocks.map((_, block) => block);
  const under = headline < 0 ? [] : blocks.slice(headline + 1, headline + 1 + NEAR);
  const firstOf = (among: readonly number[], role: Role) => {
    for (const block of among) {
      const found = authorOfBlock(page, block, role);
      if (found !== null) return found;
    }
    return null;
  };
  return firstOf(under, 'byline') ?? firstOf(under, 'dateline') ?? firstOf(blocks, 'byline');
}
