import type { DisclaimerKind } from '../model/classified.ts';
import { countWords, type Document, type Sentence, tokenAt } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { perForm } from '../nlp/distinct-forms.ts';
import { type BlockFacts, normal } from './facts.ts';
import { leadIn } from './lead-in.ts';
import { DISCLAIMER_RULES } from './rules/registry.ts';

/** A stretch of one block that is a disclaimer, with all kinds that it is of. */
export type Notice = Span & { readonly block: number; readonly kinds: readonly DisclaimerKind[] };

/** `share[i]` is the share of the words of block `i` that stand in notices (lead-ins and "could not be verified" left out). */
export type Notices = { readonly list: readonly Notice[]; readonly share: Float64Array };

/** From this share of its words on a block as a whole is the notice. */
export const WHOLE = 0.45;

const TRIGGERS: ReadonlyMap<string, number> = triggersOf();
const LONGEST_PRINTED = 600;
/** All white space but single spaces. */
const SPACES = /\s{2,100}|[^\S ]/g;
const UNVERIFIED = bitOf('unverified');
/** An unverified claim is the reporter's sentence, unless it speaks of the article. */
const OF_ARTICLE = /\bthis (?:article|report|story|post|page)\b/;
const LABEL =
  /^[[(*•\s-]{0,4}(?:editors?'?s?'? note|corrections?|clarifications?|disclosures?|disclaimers?|disclosure statement|note to (?:readers|editors))\b[^:—–]{0,30}[:—–]/;

function bitOf(kind: DisclaimerKind): number {
  return 1 << DISCLAIMER_RULES.findIndex((rule) => rule.name === kind);
}

function triggersOf(): Map<string, number> {
  const out = new Map<string, number>();
  DISCLAIMER_RULES.forEach((rule, i) => {
    for (const word of rule.triggers) out.set(word, (out.get(word) ?? 0) | (1 << i));
  });
  return out;
}

const kindsOf = (bits: number): DisclaimerKind[] => DISCLAIMER_RULES.filter((_, i) => bits & (1 << i)).map((rule) => rule.name);

/** A document, and for each token the rules, as bits, of which it is a trigger word. */
type Asked = { readonly doc: Document; readonly rules: Int32Array };

const askedIn = (doc: Document): Asked => ({
  doc,
  rules: perForm(doc.tokens, (token) => TRIGGERS.get(doc.tokens.lower[token]) ?? 0),
});

/** The rules of which a trigger word stands among the tokens, as bits. */
function triggered({ rules }: Asked, first: number, last: number): number {
  let bits = 0;
  for (let i = first; i < last; i++) bits |= rules[i];
  return bits;
}

/** The kinds of a stretch of text, as bits; rules are asked only where one of their trigger words stands. */
function bitsOf(asked: Asked, first: number, last: number, start: number, end: number): number {
  const { doc } = asked;
  const rules = triggered(asked, first, last);
  if (rules === 0) return 0;
  const sentence = normal(doc.text.slice(start, end));
  const printed = doc.text.slice(start, Math.min(end, start + LONGEST_PRINTED)).replace(SPACES, ' ');
  let bits = 0;
  for (let rule = 0; rule < DISCLAIMER_RULES.length; rule++) {
    if (rules & (1 << rule) && DISCLAIMER_RULES[rule].matches(sentence, printed)) bits |= 1 << rule;
  }
  return bits;
}

type Draft = { start: number; end: number; block: number; bits: number; words: number };

/** Not nested, and long enough for a clause. */
const BRACKETS = /[([][^()[\]]{12,300}[)\]]/g;

/** A note in brackets within a sentence that is no notice itself, or is none but for the note; null where there is none. */
function noteIn(asked: Asked, { start, end, first, last }: Sentence, bits: number): (Span & { bits: number; words: number }) | null {
  const { doc } = asked;
  const head = doc.text.slice(start, Math.min(end, start + LONGEST_PRINTED));
  for (const found of head.matchAll(BRACKETS)) {
    const from = start + found.index;
    const to = from + found[0].length;
    const left = tokenAt(doc.tokens, from);
    const right = tokenAt(doc.tokens, to);
    if (right - left >= last - first - 2) return null;
    const own = bitsOf(asked, left, right, from, to);
    if (own !== 0 && (bits & ~own) === 0) return { start: from, end: to, bits: own, words: countWords(doc.tokens, left, right) };
  }
  return null;
}

/** Sentence by sentence, neighbouring notices of one block joined; a note in brackets within a sentence stands by itself. */
function draftsOf(doc: Document): Draft[] {
  const out: Draft[] = [];
  const asked = askedIn(doc);
  let open: Draft | null = null;
  for (const sentence of doc.sentences) {
    const { start, end, block, first, last } = sentence;
    if (triggered(asked, first, last) === 0) {
      open = null;
      continue;
    }
    const bits = bitsOf(asked, first, last, start, end);
    const note = noteIn(asked, sentence, bits);
    if (note !== null) out.push({ ...note, block });
    if (note !== null || bits === 0) open = null;
    else if (open !== null && open.block === block && (open.bits & UNVERIFIED) === (bits & UNVERIFIED)) {
      open.end = end;
      open.bits |= bits;
      open.words += countWords(doc.tokens, first, last);
    } else {
      open = { start, end, block, bits, words: countWords(doc.tokens, first, last) };
      out.push(open);
    }
  }
  return out;
}

function leadIns(doc: Document, facts: readonly BlockFacts[]): Notice[] {
  const out: Notice[] = [];
  for (const { index, text, words } of facts) {
    const found = words >= 10 ? leadIn(text) : null;
    const { start } = doc.blocks[index];
    if (found !== null) out.push({ start, end: start + found.length, block: index, kinds: [found.kind] });
  }
  return out;
}

/** The share of each block's words that stand in notices; 1 where a label such as `Editor's note:` opens the block. */
function sharesOf(doc: Document, facts: readonly BlockFacts[], drafts: readonly Draft[]): Float64Array {
  const share = new Float64Array(doc.blocks.length);
  for (const { block, words, bits, start, end } of drafts) {
    if (bits === UNVERIFIED && !OF_ARTICLE.test(doc.text.slice(start, end))) continue;
    const labelled = start === doc.blocks[block].start && LABEL.test(facts[block].norm.slice(0, 80));
    share[block] = labelled ? 1 : Math.min(1, share[block] + words / Math.max(1, facts[block].words));
  }
  return share;
}

/**
 * All disclaimers of a document with their exact spans: whole sentences, or the whole block where they are most of it or where a label
 * (`Editor's note:`) opens it, and the lead-ins of agencies.
 */
export function noticesOf(doc: Document, facts: readonly BlockFacts[]): Notices {
  const list: Notice[] = leadIns(doc, facts);
  const leads = new Map(list.map(({ block, end }) => [block, end]));
  const drafts = draftsOf(doc).filter(({ block, end }) => end > (leads.get(block) ?? 0));
  const share = sharesOf(doc, facts, drafts);
  const whole = new Map<number, number>();
  for (const { start, end, block, bits } of drafts) {
    if (share[block] >= WHOLE) whole.set(block, (whole.get(block) ?? 0) | bits);
    else list.push({ start, end, block, kinds: kindsOf(bits) });
  }
  for (const [block, bits] of whole) list.push({ start: doc.blocks[block].start, end: doc.blocks[block].end, block, kinds: kindsOf(bits) });
  return { list: list.sort((a, b) => a.start - b.start || a.end - b.end), share };
}
