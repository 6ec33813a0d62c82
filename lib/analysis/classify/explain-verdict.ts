import type { VerdictReason } from '../model/classified.ts';
import type { Document } from '../model/document.ts';
import { contributions } from './boosted.ts';
import { pageFactsOf } from './page-facts.ts';
import { shippedModel } from './shipped-model.ts';
import { wordFeatures } from './word-features.ts';
import { featuresOf, type LineModel, lineScores, rowWriter, widthOf } from './zoning-model.ts';

const MOST = 4;
const LEAST = 0.1;
const MOST_WORDS = 3;

/** The reasons that a value counts for, by how the name of its feature begins; the first that fits. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^score$|^score for length$/, 'its own words and shape'],
  [/^(?:score of|mean |body words|gap to (?:last|next) body|run below)/, 'the words of the lines around it'],
  [/^(?:words?[ >]=?\d|words>=|log words|sentences>=|letters a word|single line)/, 'its length'],
  [/^(?:stops|question|colon|comma)$/, 'how it ends'],
  [
    /^(?:title-like|opens |shouted|labelled|capitals|numbers|marks|quote|bar$|at sign|link text|brackets|all brackets|past|stop words)/,
    'how it is written',
  ],
  [/^(?:notice|cue |decisive cue)/, 'a wording of page furniture'],
  [/^(?:repeated|copies|same (?:label|first|last)|shared runs)/, 'lines like it on the page'],
  [/^(?:words in prose|share of (?:words|names) in prose|names not in prose)/, 'words shared with the paragraphs'],
  [/^link (?:density|words)/, 'how much of it is links'],
  [/^(?:declared share|in another article)/, 'the structured data and the articles of the page'],
  [/^(?:kind |tag |in |near |above |depth|same (?:path|parent|grandparent))/, 'the elements it stands in'],
];
const PLACE = 'its place on the page';

const groupOf = (name: string) => GROUPS.find(([pattern]) => pattern.test(name))?.[1] ?? PLACE;
const BY_FEATURE = { text: featuresOf(false).map(groupOf), html: featuresOf(true).map(groupOf) };
const OWN = groupOf('score');

/** The words of a block that weigh most in the direction of the sum, as printed in the model. */
function tellingWords(model: LineModel, words: Iterable<string>, sign: number): string {
  const found = [...words].filter((word) => /^[\p{L}\p{N}' -]{2,}$/u.test(word) && sign * (model.words.get(word) ?? 0) > LEAST);
  found.sort((a, b) => Math.abs(model.words.get(b) ?? 0) - Math.abs(model.words.get(a) ?? 0));
  const told = found.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  return told.length === 0 ? OWN : `${OWN} (${told.join(', ')})`;
}

/**
 * Why the models take a block of a document for body or not: at most four reasons, the strongest first, each of at least .1 log-odds; their
 * words and the block's own words that weigh most. It explains the probability that `line-model` shows; where another rule decided, that rule is the
 * reason. Costs one zoning of the page; meant for one block that somebody asks about.
 */
export function explainVerdict(doc: Document, block: number): readonly VerdictReason[] {
  if (block < 0 || block >= doc.blocks.length) return [];
  const page = pageFactsOf(doc);
  const { line, trees } = shippedModel(page.html);
  const write = rowWriter(page, lineScores(line, page));
  const row = new Float64Array(widthOf(page.html));
  for (let i = 0; i <= block; i++) write(i, row, 0);
  const groups = page.html ? BY_FEATURE.html : BY_FEATURE.text;
  const sums = new Map<string, number>();
  contributions(trees, row, 0, (feature, weight) => sums.set(groups[feature], (sums.get(groups[feature]) ?? 0) + weight));
  return [...sums]
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST)
    .map(([group, weight]) => ({
      reason: group === OWN ? tellingWords(line, wordFeatures(doc, block), Math.sign(weight)) : group,
      weight: Math.round(weight * 100) / 100,
    }));
}
