import { ABBREVIATIONS, SENTENCE_STARTERS } from '../lexicons/abbreviations.ts';
import { MARK, NUMBER, type Sentence, type Tokens, WORD } from '../model/document.ts';

const ENDS = new Set(['.', '!', '?', '…', '...', '?!', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", "''", '»', ')', ']', '}', '.', '!', '?']);
const OPENERS = new Set(['"', '“', '‘', "'", '``', "''", '«', '(', '[', '—', '–', '-', '•', '*']);
/** Abbreviations only before a number: as words of their own they end sentences. */
const COUNTED = new Set(['no', 'nos', 'fig']);
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const CASED = /^\p{Ll}/u;

/** Pass 1: whether the token can end a sentence at all. */
function endsHere(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === MARK) return ENDS.has(tokens.lower[i]) || /^\.{2,}$/.test(tokens.lower[i]);
  return tokens.lower[i].endsWith('.'); // initials carry their stop
}

/** Pass 2: closing quotation marks and brackets that touch the end belong to the sentence. */
function withClosers(tokens: Tokens, i: number, last: number): number {
  let j = i + 1;
  while (j < last && tokens.start[j] === tokens.end[j - 1] && CLOSERS.has(tokens.lower[j])) j++;
  return j;
}

/** Pass 3: the first word or number after the end, past opening marks; `last` when there is none. */
function nextWord(tokens: Tokens, from: number, last: number): number {
  let j = from;
  while (j < last && tokens.kind[j] === MARK && OPENERS.has(tokens.lower[j])) j++;
  return j;
}

/** Pass 4: a full stop that belongs to an abbreviation, an initial or an enumeration ends nothing. */
function isAbbreviation(text: string, tokens: Tokens, i: number, next: number): boolean {
  if (tokens.kind[i] === WORD) return !SENTENCE_STARTERS.has(tokens.lower[next]);
  const word = i - 1;
  if (word < 0 || tokens.kind[word] !== WORD || tokens.lower[i] !== '.' || tokens.end[word] !== tokens.start[i]) return false;
  const lower = tokens.lower[word];
  if (COUNTED.has(lower)) return tokens.kind[next] === NUMBER;
  const isKnown = lower.length === 1 ? lower !== 'i' : ABBREVIATIONS.has(lower);
  return isKnown && UPPER.test(text[tokens.start[word]]);
}

/** Pass 5: what follows has to look like a beginning. */
function begins(text: string, tokens: Tokens, end: number, next: number): boolean {
  if (tokens.start[end] === tokens.end[end - 1] && tokens.kind[end] !== MARK)
    return UPPER.test(text[tokens.start[end]]) && tokens.kind[end - 2] === WORD;
  return !CASED.test(text.slice(tokens.start[next], tokens.start[next] + 2));
}

/** Adds the sentences of the tokens `[first, last)` of one block to `out`. */
export function addSentences(text: string, tokens: Tokens, block: number, first: number, last: number, out: Sentence[]): void {
  let from = first;
  let worded = false; // a run of marks alone is no sentence
  const close = (to: number) => {
    out.push({ start: tokens.start[from], end: tokens.end[to - 1], block, first: from, last: to });
    from = to;
    worded = false;
  };
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] !== MARK) worded = true;
    if (!worded || !endsHere(tokens, i)) continue;
    const end = withClosers(tokens, i, last);
    if (end >= last) break;
    const next = nextWord(tokens, end, last);
    if (next < last && !isAbbreviation(text, tokens, i, next) && begins(text, tokens, end, next)) close(end);
    i = end - 1;
  }
  if (from < last) close(last);
}
