import type { Classified } from '../../model/classified.ts';
import type { Sentence } from '../../model/document.ts';
import { senseOfCue } from '../cues/cue-sense.ts';
import type { Draft } from '../draft.ts';
import { addFreeSpeech } from '../free-speech.ts';
import { DETERMINER, is, LEXICAL, PRONOUN, type Range, type Reading } from '../reading.ts';
import type { Parts } from './labels.ts';
import { relationsOf } from './link.ts';
import { closeQuotations } from './quotations.ts';
import { labelWords, type Tagger, viewOfSentences } from './tag-relations.ts';
import type { Words } from './words.ts';

/** How often people mark a relation too (content Jaccard ≥ .5; PolNeAR, fold of its train split) where rules found it as well, and where they did not. */
const AGREED = 0.81;
const TAGGED_ONLY = 0.57;
/** Least confidence of a rule that stands by itself. */
const SURE = 0.7;

/** Ranges of positions as ranges of tokens; those that touch within a block are one. */
function tokenRanges(ranges: readonly Range[], { tokens, block }: Words): Range[] {
  const out: Range[] = [];
  for (const { first, last } of ranges) {
    const before = out.at(-1);
    const range = { first: tokens[first], last: tokens[last - 1] + 1 };
    if (before && before.last === range.first && block[first] === block[first - 1])
      out[out.length - 1] = { first: before.first, last: range.last };
    else out.push(range);
  }
  return out;
}

const isDeterminer = (reading: Reading, i: number) => is(reading, i, DETERMINER) && !is(reading, i, PRONOUN);

/** The longest range that has a word and is more than a determiner. */
function longest(reading: Reading, ranges: readonly Range[]): Range | null {
  let most: Range | null = null;
  for (const range of ranges) {
    const size = range.last - range.first;
    if (size === 1 && (!is(reading, range.first, LEXICAL) || isDeterminer(reading, range.first))) continue;
    if (!most || size > most.last - most.first) most = range;
  }
  return most;
}

/** The draft by rules whose cue the relation shares, by the tokens of cues. */
function ruleOf(byToken: ReadonlyMap<number, Draft>, cue: readonly Range[]): Draft | null {
  for (const { first, last } of cue)
    for (let i = first; i < last; i++) {
      const draft = byToken.get(i);
      if (draft) return draft;
    }
  return null;
}

function byCueToken(drafts: readonly Draft[]): Map<number, Draft> {
  const byToken = new Map<number, Draft>();
  for (const draft of drafts) for (const { first, last } of draft.cue) for (let i = first; i < last; i++) byToken.set(i, draft);
  return byToken;
}

/** The first position of each token's sentence, −1 for tokens that are not tagged. */
function firstOfSentence({ tokens, first }: Words, size: number): Int32Array {
  const out = new Int32Array(size).fill(-1);
  for (let i = 0; i < tokens.length; i++) out[tokens[i]] = first[i];
  return out;
}

/** 1 on the tokens of all contents. */
function contentMask(drafts: readonly Draft[], size: number): Uint8Array {
  const mask = new Uint8Array(size);
  for (const { content } of drafts) for (const { first, last } of content) mask.fill(1, first, last);
  return mask;
}

/**
 * Gives relations without a source one, where there is one: the rules' for the same cue, else that of the relation before it in the sentence
 * ("she said no, | adding that"). `byToken` are the drafts by rules at the tokens of their cues, `firstOf` tells the sentence of each token.
 */
function giveSources(drafts: readonly Draft[], byToken: ReadonlyMap<number, Draft>, firstOf: Int32Array): Draft[] {
  const content = contentMask(drafts, firstOf.length);
  let before: Draft | null = null;
  return drafts.map((draft) => {
    let given = draft;
    if (draft.source === null) {
      const rule = ruleOf(byToken, draft.cue);
      if (rule?.source && isFree(content, rule.source)) given = { ...draft, source: rule.source };
      else if (before?.source && firstOf[before.head] === firstOf[draft.head]) given = { ...draft, source: before.source };
    }
    before = given;
    return given;
  });
}

function take(taken: Uint8Array, { cue, content }: Draft): void {
  for (const { first, last } of cue) taken.fill(1, first, last);
  for (const { first, last } of content) taken.fill(1, first, last);
}

function isFree(taken: Uint8Array, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (taken[i]) return false;
  return true;
}

/** The drafts with those by rules that are sure enough and whose words the tagger left alone ("KESSLER: We will not wait"), in text order. */
function withSureRules(drafts: readonly Draft[], rules: readonly Draft[], taken: Uint8Array): Draft[] {
  const all = [...drafts];
  for (const rule of rules) {
    if (rule.confidence < SURE || ![...rule.cue, ...rule.content].every((range) => isFree(taken, range))) continue;
    all.push(rule);
    take(taken, rule);
  }
  return all.sort((a, b) => a.head - b.head);
}

/** The drafts of the relations that the tagger finds in sentences, in the order of their cues, with what the rules know of the same cues. */
export function taggedDrafts(
  doc: Classified,
  reading: Reading,
  sentences: readonly Sentence[],
  rules: readonly Draft[],
  tagger: Tagger,
): readonly Draft[] {
  const view = viewOfSentences(doc, sentences, reading, rules, tagger.tags);
  const labels = labelWords(view, doc.tokens.lower, tagger);
  closeQuotations(labels, view);
  const byToken = byCueToken(rules);
  const draftOf = ({ source, cue, content }: Parts): Draft => {
    const words = view.words;
    const cueRanges = tokenRanges(cue, words);
    const contentRanges = tokenRanges(content, words);
    const rule = ruleOf(byToken, cueRanges);
    const sense = senseOfCue(reading, cueRanges, contentRanges);
    return {
      cue: cueRanges,
      content: contentRanges,
      source: longest(reading, tokenRanges(source, words)),
      ...(rule ? { ...sense, claim: rule.claim, plain: rule.plain, stance: rule.stance } : sense),
      confidence: rule ? AGREED : TAGGED_ONLY,
      block: words.block[cue[0].first],
    };
  };
  const drafts = giveSources(relationsOf(view.words, labels).map(draftOf), byToken, firstOfSentence(view.words, doc.tokens.length));
  const taken = new Uint8Array(doc.tokens.length);
  for (const draft of drafts) take(taken, draft);
  const all = withSureRules(drafts, rules, taken);
  addFreeSpeech(doc, reading, all, taken);
  return all;
}
