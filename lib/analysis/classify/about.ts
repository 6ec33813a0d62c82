import type { Span } from '../model/span.ts';

const LONGEST = 600;
/** Verbs and phrases with which a newsroom owns up to an error; the words from there to the end of the clause say what was wrong. */
const OWNED =
  /\b(?:(?:had |has |have )?(?:misstated|misidentified|misspel(?:led|t)|misquoted|misattributed|mischaracteri[sz]ed|misrepresented|misnamed|misreported|miscalculated|mislabel(?:l)?ed|mistranslated|mistook|overstated|understated|transposed|conflated|omitted|(?:incorrectly|erroneously|wrongly|mistakenly|inaccurately|imprecisely) [a-z]{2,20}|(?:stated|said|reported|identified|referred|described|listed|named|attributed|gave|spelled|spelt|dated|quoted|labelled|labeled|implied|suggested) (?:incorrectly|erroneously|wrongly|mistakenly|inaccurately|imprecisely|in error)|(?:gave|used|had|carried|contained|included|provided|showed|listed|cited|quoted) (?:an? |the |some |several |two )?(?:incorrect|wrong|inaccurate|outdated|mistaken|erroneous|misleading|error|errors|inaccuracy|mistake)|failed to (?:say|mention|note|make clear|include|state))|(?:was|were) (?:incorrectly|erroneously|wrongly|mistakenly|inaccurately|misspel(?:led|t)|misidentified|misstated|misquoted|misattributed))\b/i;
/** What follows says what was set right. */
const SET_RIGHT =
  /\b(?:to|which|and) (?:correct|corrects|clarify|clarifies|fix|fixes|amend|rectify|make clear|show|say|state|reflect|indicate|note)(?: the fact)?(?: that)? (?=\S)/i;
const AGENCY =
  /^[[(]?corrects? (?:(?:in |the |first |second |third |last |lead |\d{1,2}(?:st|nd|rd|th)? |paragraphs? |headline |and |graf |\d[\d,-]{0,11} ){0,6}to (?:show|say|read|reflect|clarify|make clear|correct) )?(?:that )?/i;
const CORRECTS = /^[[(]?corrects?\b/i;
const LABEL =
  /^[[(*•_—–\s-]{0,4}(?:corrections?(?: and clarifications?)?|clarifications?|erratum|amendment)\b[^:—–.]{0,40}(?:[:—–]| -) {0,3}/i;
const ADDS = /\b(?:updated|updates|adds|added|edited|changed|revised)\b/i;
const CLAUSE_END = /;\s|(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Gen|Sen|Rep|Gov|Prof|Jr|\p{L}))[.!?]["”’]?(?=\s+["“‘(]?\p{Lu}|[\s)\]]*$)/u;
const BRACKETED = /^[[(]/;
const CLOSING = /[)\]]/;

/** From `from` to the end of its clause, without white space and marks at the borders; null where nothing is left. */
function clauseFrom(wording: string, from: number): Span | null {
  const rest = wording.slice(from);
  const ends = CLAUSE_END.exec(rest) ?? (BRACKETED.test(wording) ? CLOSING.exec(rest) : null);
  const end = from + (ends === null ? wording.length - from : ends.index);
  const exact = wording.slice(from, end);
  const start = from + exact.length - exact.trimStart().length;
  const last = start + exact.trim().length;
  return last > start ? { start, end: last } : null;
}

/**
 * The words of a correction that say what was wrong ("misstated the year of the vote") or, where it says only what is right now, that
 * ("the vote was on Tuesday" of "updated to correct that the vote was on Tuesday"), as a span of the wording. Null where it says
 * neither: updates that add, notes of other matters. Looks at the first 600 units.
 */
export function aboutOf(wording: string): Span | null {
  const text = wording.slice(0, LONGEST);
  const owned = OWNED.exec(text);
  if (owned !== null) return clauseFrom(text, owned.index);
  const agency = CORRECTS.test(text) ? AGENCY.exec(text) : null;
  if (agency !== null) return clauseFrom(text, agency[0].length);
  const right = SET_RIGHT.exec(text);
  if (right !== null) return clauseFrom(text, right.index + right[0].length);
  const label = LABEL.exec(text);
  return label === null || ADDS.test(text) ? null : clauseFrom(text, label[0].length);
}
