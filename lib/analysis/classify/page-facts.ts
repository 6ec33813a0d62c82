import { STOP_WORDS } from '../lexicons/stop-words.ts';
import { type Document, MARK, NUMBER } from '../model/document.ts';
import { isCapital } from '../nlp/capital.ts';
import { perForm } from '../nlp/distinct-forms.ts';
import { type Cues, cuesOf } from './cues.ts';
import { type BlockFacts, factsOf } from './facts.ts';
import { type Notices, noticesOf } from './notices.ts';
import { repeatsOf } from './repeats.ts';

/** Shares of a block's tokens, 0–1. */
export type Mix = {
  readonly stopWords: number;
  readonly numbers: number;
  readonly capitals: number;
  readonly past: number;
  readonly marks: number;
};

/** Everything that the line model and the decisions look at, computed once per document. */
export type PageFacts = {
  readonly doc: Document;
  readonly facts: readonly BlockFacts[];
  readonly mixes: readonly Mix[];
  readonly cues: readonly Cues[];
  readonly notices: Notices;
  readonly repeats: Uint16Array;
  /** Whether the blocks come from HTML and have paths. */
  readonly html: boolean;
  readonly words: number;
};

const STOP = 1;
const PAST = 2;

/** `STOP` for a stop word, `PAST` for another word in `-ed`, else 0. */
function sortOf(lower: string): number {
  if (STOP_WORDS.has(lower)) return STOP;
  return lower.endsWith('ed') ? PAST : 0;
}

function mixOf({ text, tokens, blockTokens }: Document, sorts: Int32Array, block: number): Mix {
  const first = blockTokens[block];
  const last = blockTokens[block + 1];
  const sums = { words: 0, stop: 0, numbers: 0, capitals: 0, past: 0 };
  for (let i = first; i < last; i++) {
    if (tokens.kind[i] === MARK) continue;
    sums.words++;
    if (tokens.kind[i] === NUMBER) sums.numbers++;
    else if (sorts[i] === STOP) sums.stop++;
    else if (sorts[i] === PAST) sums.past++;
    if (isCapital(text, tokens.start[i])) sums.capitals++;
  }
  const all = Math.max(1, sums.words);
  return {
    stopWords: sums.stop / all,
    numbers: sums.numbers / all,
    capitals: sums.capitals / all,
    past: sums.past / all,
    marks: (last - first - sums.words) / Math.max(1, last - first),
  };
}

/** Gathers the facts of a document. */
export function pageFactsOf(doc: Document): PageFacts {
  const facts = factsOf(doc);
  const sorts = perForm(doc.tokens, (token) => sortOf(doc.tokens.lower[token]));
  let words = 0;
  for (const block of facts) words += block.words;
  return {
    doc,
    facts,
    mixes: facts.map((_, block) => mixOf(doc, sorts, block)),
    cues: facts.map(cuesOf),
    notices: noticesOf(doc, facts),
    repeats: repeatsOf(facts),
    html: doc.blocks.some(({ path }) => path !== ''),
    words,
  };
}
