import type { BlockFacts } from './facts.ts';
import { WHOLE } from './notices.ts';
import type { Mix, PageFacts } from './page-facts.ts';
import { ROLE_RULES } from './rules/registry.ts';
import { DECISIVE } from './rules/rule.ts';

const SIZES = [1, 2, 3, 5, 7, 10, 14, 20, 30, 45, 70] as const;

/** What a single line shows by itself, in the order of the values. */
export const LINE_FEATURES: readonly string[] = [
  ...SIZES.map((size) => `words>=${size}`),
  'log words',
  'stops',
  'question',
  'colon',
  'comma',
  'title-like',
  'sentences>=2',
  'sentences>=3',
  'stop words',
  'stop words>=.2',
  'stop words>=.35',
  'numbers',
  'capitals',
  'capitals>=.5',
  'capitals>=.8',
  'past',
  'marks',
  'quote',
  'opens with quote',
  'opens with lower case',
  'opens with digit',
  'opens with mark',
  'bar',
  'at sign',
  'link text',
  'brackets',
  'all brackets',
  'shouted',
  'labelled',
  'notice',
  'repeated',
  'single line',
  ...ROLE_RULES.map((rule) => `cue ${rule.name}`),
  'decisive cue',
];

const QUOTE = /["“”«»]/;
const OPENS_QUOTE = /^["“«'‘]/;
const OPENS_LOWER = /^\p{Ll}/u;
const OPENS_DIGIT = /^\d/;
const OPENS_MARK = /^[^\p{L}\p{N}"“«'‘($€£]/u;
const LINK = /https?:|www\.|\.com\b/;
const BRACKETS = /^[([].*[)\]][.]?$/;
const CAPITALS_ONLY = /^[^\p{Ll}]+$/u;
const LETTER = /\p{L}/u;

const LABELLED = /^[\p{L}\p{N}][\p{L}\p{N} /&'’-]{1,28}: ?\S/u;

function shapeOf({ text, words, stops, titleLike, sentences }: BlockFacts): number[] {
  const flags = [
    stops,
    /\?["'”’)]?$/.test(text.slice(-3)),
    text.endsWith(':'),
    text.endsWith(','),
    titleLike,
    sentences >= 2,
    sentences >= 3,
  ];
  return [...SIZES.map((size) => Number(words >= size)), Math.log2(1 + words) / 4, ...flags.map(Number)];
}

function mixValues({ stopWords, numbers, capitals, past, marks }: Mix): number[] {
  return [
    stopWords,
    Number(stopWords >= 0.2),
    Number(stopWords >= 0.35),
    numbers,
    capitals,
    Number(capitals >= 0.5),
    Number(capitals >= 0.8),
    past,
    marks,
  ];
}

function signsOf({ text, norm }: BlockFacts): number[] {
  return [
    QUOTE.test(text),
    OPENS_QUOTE.test(text),
    OPENS_LOWER.test(text),
    OPENS_DIGIT.test(text),
    OPENS_MARK.test(text),
    text.includes('|'),
    text.includes('@'),
    LINK.test(norm),
    text.includes('('),
    BRACKETS.test(text),
    CAPITALS_ONLY.test(text) && LETTER.test(text),
    LABELLED.test(text),
  ].map(Number);
}

function valuesOf(page: PageFacts, block: number): number[] {
  const facts = page.facts[block];
  const cues = page.cues[block];
  const flags = [page.notices.share[block] >= WHOLE, page.repeats[block] > 1, page.facts.length === 1].map(Number);
  return [
    ...shapeOf(facts),
    ...mixValues(page.mixes[block]),
    ...signsOf(facts),
    ...flags,
    ...cues.all,
    Number(cues.confidence >= DECISIVE),
  ];
}

const SIZE = LINE_FEATURES.length;
/** The line model and the trees read the same values. */
const tables = new WeakMap<PageFacts, Float64Array>();

function tableOf(page: PageFacts): Float64Array {
  const known = tables.get(page);
  if (known !== undefined) return known;
  const made = new Float64Array(page.facts.length * SIZE);
  for (let block = 0; block < page.facts.length; block++) made.set(valuesOf(page, block), block * SIZE);
  tables.set(page, made);
  return made;
}

/** Writes the values of `LINE_FEATURES` for one block to `out` from `at` on. */
export function lineFeatures(page: PageFacts, block: number, out: Float64Array, at: number): void {
  const table = tableOf(page);
  const from = block * SIZE;
  for (let f = 0; f < SIZE; f++) out[at + f] = table[from + f];
}
