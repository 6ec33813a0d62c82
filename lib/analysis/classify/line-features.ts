import type { PageFacts } from './page-facts.ts';
import { ROLE_RULES } from './rules/registry.ts';

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

/** Writes the values of `LINE_FEATURES` for one block to `out` from `at` on. */
export function lineFeatures(page: PageFacts, block: number, out: Float64Array, at: number): void {
  const { text, norm, words, stops, titleLike, sentences } = page.facts[block];
  const mix = page.mixes[block];
  const cues = page.cues[block];
  let i = at;
  for (const size of SIZES) out[i++] = words >= size ? 1 : 0;
  out[i++] = Math.log2(1 + words) / 4;
  const flags = [
    stops,
    /\?["'”’)]?$/.test(text.slice(-3)),
    text.endsWith(':'),
    text.endsWith(','),
    titleLike,
    sentences >= 2,
    sentences >= 3,
  ];
  for (const flag of flags) out[i++] = flag ? 1 : 0;
  for (const value of [
    mix.stopWords,
    mix.stopWords >= 0.2 ? 1 : 0,
    mix.stopWords >= 0.35 ? 1 : 0,
    mix.numbers,
    mix.capitals,
    mix.capitals >= 0.5 ? 1 : 0,
    mix.capitals >= 0.8 ? 1 : 0,
    mix.past,
    mix.marks,
  ]) {
    out[i++] = value;
  }
  const signs = [
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
    page.notices.share[block] >= 0.6,
    page.repeats[block] > 1,
    page.facts.length === 1,
  ];
  for (const sign of signs) out[i++] = sign ? 1 : 0;
  for (const cue of cues.all) out[i++] = cue;
  out[i] = cues.confidence >= 0.95 ? 1 : 0;
}
