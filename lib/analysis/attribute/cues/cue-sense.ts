import type { Frame } from '../../lexicons/attribution-verbs.ts';
import { STANCE_ADVERBS } from '../../lexicons/rarer-cues.ts';
import type { Claim, Stance } from '../../model/attributed.ts';
import {
  AUXILIARY,
  DETERMINER,
  is,
  LEXICAL,
  LINK,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Range,
  type Reading,
  SUBORDINATOR,
  wordAt,
} from '../reading.ts';
import { CUE_VERBS, CUE_WORDS, type WordSense } from './cue-lexicon.ts';
import { PARTICIPLE } from './inflect.ts';
import { type Sense, senseFor, takes, type Verb } from './verbs.ts';

/** What a cue says of its content. `plain` is the claim where the content is a bare phrase without a quotation; `head` the token that tells it. */
export type CueSense = { readonly head: number; readonly claim: Claim; readonly plain: Claim; readonly stance: Stance };

/** A word of the cue that the lexicons know; `end` is its last token, of a particle or of itself. */
type Known = { readonly head: number; readonly end: number; readonly verb: Verb | null; readonly word: WordSense | null };
type Told = Pick<Sense, 'claim' | 'plain' | 'stance'>;

const UNKNOWN: Told = { claim: 'statement', plain: 'statement', stance: 'neutral' };
const UNKNOWN_DOING: Told = { claim: 'statement', plain: 'belief', stance: 'neutral' };
/** What not answering tells: a decision, and no words. */
const SILENCE: Told = { claim: 'intention', plain: 'intention', stance: 'neutral' };
const ANSWERING = new Set(['respond', 'reply', 'answer', 'comment']);
/** Farthest particle from its verb, in tokens of the cue: "made it abundantly | clear". */
const PARTICLE_REACH = 5;
/** Tokens of the content in which an auxiliary shows that it is a clause. */
const CLAUSE_REACH = 16;
/** Frames of what is said or thought about the subject of a passive. */
const REPORTED: readonly Frame[] = ['clause', 'object', 'tell', 'weak'];
const FUNCTION = LINK | PREPOSITION | DETERMINER | POSSESSIVE | PRONOUN;
const BE = new Set("is are was were be been being am isn't aren't wasn't weren't get gets got".split(' '));
/** Most tokens of a cue that are read, from its end. */
const LONGEST_CUE = 40;

/** The tokens of a cue in text order. */
function tokensOf(cue: readonly Range[]): readonly number[] {
  const out: number[] = [];
  for (const { first, last } of [...cue].sort((a, b) => a.first - b.first)) for (let i = first; i < last; i++) out.push(i);
  return out;
}

/** Where the particle of a verb stands: among the next words of the cue, or in the text behind it; -1 where it is not there. */
function particleAt(reading: Reading, cue: readonly number[], at: number, particle: string): number {
  for (let k = at + 1; k < Math.min(cue.length, at + 1 + PARTICLE_REACH); k++) if (wordAt(reading, cue[k]) === particle) return cue[k];
  return wordAt(reading, cue[at] + 1) === particle ? cue[at] + 1 : -1;
}

function verbAt(reading: Reading, cue: readonly number[], at: number): Known | null {
  const head = cue[at];
  const verbs = CUE_VERBS.get(wordAt(reading, head))?.verbs ?? [];
  for (const verb of verbs) {
    const end = verb.particle === null ? -1 : particleAt(reading, cue, at, verb.particle);
    if (end > head) return { head, end, verb, word: null };
  }
  const verb = verbs.find(({ particle }) => particle === null);
  return verb ? { head, end: head, verb, word: null } : null;
}

/** Whether the token stands where a noun does: after a determiner, an owner or a preposition. */
function standsAsNoun(reading: Reading, i: number): boolean {
  const before = wordAt(reading, i - 1);
  return is(reading, i - 1, DETERMINER | POSSESSIVE | LINK) || before.endsWith("'s") || wordAt(reading, i + 1) === 'of';
}

const follows = (reading: Reading, i: number, words: ReadonlySet<string>) =>
  words.has(wordAt(reading, i - 1)) || words.has(wordAt(reading, i - 2));

/** The noun or adjective at a token, unless the word is a verb there. */
function wordSenseAt(reading: Reading, i: number): Known | null {
  const senses = CUE_WORDS.get(wordAt(reading, i));
  if (!senses) return null;
  const form = CUE_VERBS.get(wordAt(reading, i));
  if (form && !standsAsNoun(reading, i) && !follows(reading, i, BE)) return null;
  const fitting = senses.find(({ before }) => before.includes(wordAt(reading, i + 1))) ?? senses[0];
  const passive = form !== undefined && (form.forms & PARTICIPLE) !== 0 && !standsAsNoun(reading, i);
  if (passive && fitting.before.length > 0 && !fitting.before.includes(wordAt(reading, i + 1))) return null;
  return { head: i, end: i, verb: null, word: fitting };
}

/** The last known word of the cue. */
function headOf(reading: Reading, cue: readonly number[]): Known | null {
  let found: Known | null = null;
  for (let at = cue.length - 1; at >= 0 && at >= cue.length - LONGEST_CUE; at--) {
    const known = wordSenseAt(reading, cue[at]) ?? verbAt(reading, cue, at);
    if (known && (!found || known.end >= found.end)) found = known;
  }
  return found;
}

/** The verb that the head's infinitive hangs on: "declined | to comment", "is expected | to announce". */
function governorOf(reading: Reading, cue: readonly number[], { head }: Known): Known | null {
  const at = cue.indexOf(head);
  if (at < 2 || wordAt(reading, head - 1) !== 'to') return null;
  const known = verbAt(reading, cue, at - 2) ?? wordSenseAt(reading, cue[at - 2]);
  return known && known.end === head - 2 && (known.verb === null || takes(known.verb, 'infinitive')) ? known : null;
}

/** Whether the verb stands in the passive: a form of "be" before its participle, within the cue. */
function isPassive(reading: Reading, cue: readonly number[], head: number): boolean {
  if (((CUE_VERBS.get(wordAt(reading, head))?.forms ?? 0) & PARTICIPLE) === 0) return false;
  return cue.some((i) => i < head && head - i < 6 && BE.has(wordAt(reading, i)));
}

/** Whether "it" only stands for an infinitive or clause behind its adjective: "found | it imperative to". */
function isDummy(reading: Reading, first: number): boolean {
  if (wordAt(reading, first) !== 'it' || is(reading, first + 1, AUXILIARY)) return false;
  return [2, 3].some((k) => wordAt(reading, first + k) === 'to' || wordAt(reading, first + k) === 'that');
}

/** Whether content is a clause or a quotation rather than a bare phrase. */
function isClause(reading: Reading, { first, last }: Range): boolean {
  if (isDummy(reading, first)) return false;
  if (reading.quoteOf[first] > 0 || is(reading, first, SUBORDINATOR)) return true;
  if (is(reading, first, PRONOUN) && !is(reading, first, DETERMINER)) return true;
  for (let i = first; i < Math.min(last, first + CLAUSE_REACH); i++) if (is(reading, i, AUXILIARY)) return true;
  return false;
}

/** Whether the cue tells that nothing was said: "did not respond to", "would not comment on". */
function isSilence(reading: Reading, cue: readonly number[], { lemma }: Verb): boolean {
  if (!ANSWERING.has(lemma)) return false;
  return cue.some((i) => wordAt(reading, i) === 'not' || wordAt(reading, i).endsWith("n't"));
}

/** The sense of a verb before its content. */
function toldByVerb(reading: Reading, cue: readonly number[], { head, verb }: Known, content: readonly Range[]): Told {
  if (!verb) return UNKNOWN;
  if (isSilence(reading, cue, verb)) return SILENCE;
  const passive = isPassive(reading, cue, head);
  const after = content.find(({ first }) => first > head);
  const infinitive = wordAt(reading, cue[cue.length - 1]) === 'to' || (after !== undefined && wordAt(reading, after.first) === 'to');
  if (infinitive && !passive) return senseFor(verb, ['infinitive']);
  const clause = content.some((range) => isClause(reading, range));
  const sense = passive ? senseFor(verb, REPORTED) : senseFor(verb, clause ? ['clause', 'tell', 'weak'] : ['object', 'clause']);
  return clause ? { ...sense, plain: sense.claim } : sense;
}

/** The sense of the verb or noun that an infinitive hangs on. */
function toldByGovernor(reading: Reading, cue: readonly number[], { head, verb, word }: Known): Told {
  if (word || !verb) return word ?? UNKNOWN;
  return senseFor(verb, isPassive(reading, cue, head) ? REPORTED : ['infinitive']);
}

/** What a cue of unknown words tells: marks and function words ("according to", "for", a dash) say nothing against a statement; other words are one only of a quotation. */
function toldByUnknown(reading: Reading, cue: readonly number[]): Told {
  const worded = cue.some((i) => is(reading, i, LEXICAL) && !is(reading, i, FUNCTION) && wordAt(reading, i) !== 'according');
  return worded ? UNKNOWN_DOING : UNKNOWN;
}

function toldBy(reading: Reading, cue: readonly number[], known: Known | null, content: readonly Range[]): Told {
  if (!known) return toldByUnknown(reading, cue);
  const governor = governorOf(reading, cue, known);
  return governor ? toldByGovernor(reading, cue, governor) : (known.word ?? toldByVerb(reading, cue, known, content));
}

/** An adverb of the cue by which the author takes a stand, if there is one. */
function stanceOfAdverbs(reading: Reading, cue: readonly number[]): Stance | null {
  for (const i of cue) {
    const stance = STANCE_ADVERBS.get(wordAt(reading, i));
    if (stance) return stance;
  }
  return null;
}

/** The last word of a cue of unknown words, a content word if there is one. */
function unknownHead(reading: Reading, cue: readonly number[]): number {
  const content = cue.findLast((i) => is(reading, i, LEXICAL) && !is(reading, i, FUNCTION));
  return content ?? cue.findLast((i) => is(reading, i, LEXICAL)) ?? cue[0] ?? 0;
}

/**
 * The claim and stance of a relation from the words of its cue, whatever they are: verbs with auxiliaries and particles, nouns, adjectives, "according to",
 * marks. The last word that the lexicons know decides; an infinitive means what its governing verb does ("declined to comment"). A cue of unknown words is a
 * neutral statement where it brings a quotation or has function words alone, else a belief. The result spreads into a draft; `claimOf` then turns what documents say into claims of documents.
 */
export function senseOfCue(reading: Reading, cue: readonly Range[], content: readonly Range[]): CueSense {
  const tokens = tokensOf(cue);
  const known = headOf(reading, tokens);
  const { claim, plain, stance } = toldBy(reading, tokens, known, content);
  return { head: known?.head ?? unknownHead(reading, tokens), claim, plain, stance: stanceOfAdverbs(reading, tokens) ?? stance };
}
