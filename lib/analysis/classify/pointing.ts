import { AUTHOR_NAMES, PUBLISHER_NAMES, TEXT_NAMES } from '../lexicons/notice-words.ts';

/** One expression out of several, so that each can stand on a line of its own. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'), 'u');
}

/** A group of words of which one stands there. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

export const TEXT = oneOf(TEXT_NAMES);
export const PUBLISHER = oneOf(PUBLISHER_NAMES);
export const AUTHOR = oneOf(AUTHOR_NAMES);

const DETERMINER = String.raw`(?:this|these|our|th(?:e|is) (?:above|following|present|preceding|foregoing)|parts? of th(?:is|e)|portions of th(?:is|e))`;

/** Words that point at this text: "this article", "the above opinion piece". */
export const THIS_TEXT = String.raw`\b${DETERMINER} (?:[\w'-]+ ){0,2}${TEXT}\b`;
/** How a notice begins that says what it is. */
export const LABELLED = String.raw`^[[(*•_—–\s-]{0,4}(?:(?:important |legal )?(?:disclaimers?|disclosures?|notice|note|warning)|editors?'?s?'? note|n\.?b\.?)(?: to (?:the )?(?:readers|editors?))?\b ?[:.—–-]`;

const NAME = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*(?:(?: (?:of|the|and|de))? \p{Lu}[\p{L}\p{N}.'’&-]*)`;
/** A name of one to six words in capitals, as printed. */
export const A_NAME = String.raw`(?:[Tt]he )?(?:${NAME}{0,5})`;
/** The same, but so that a common noun at the start of a sentence is none: two capitals or more, or after "The". */
export const SURE_NAME = String.raw`(?:(?:(?:The )?${NAME}{1,5})|The \p{Lu}[\p{L}\p{N}.'’&-]*|\p{Lu}{2,6})`;
