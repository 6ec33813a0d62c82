import { foldOf } from '../accuracy/folds.ts';
import { type Row, train } from './logistic.ts';
import type { WordVectors } from './word-vectors.ts';

/** A sentence's words by their numbers, those that people marked as loaded, and the article that it stands in. */
export type MarkedSentence = { readonly words: readonly number[]; readonly marked: ReadonlySet<number>; readonly article: string };

const COST = 0.05;
const FOLDS = 4;
const cache = new WeakMap<WordVectors, Map<number, Float64Array>>();

function vectorOf(vectors: WordVectors, number: number): Float64Array {
  const known = cache.get(vectors) ?? new Map<number, Float64Array>();
  cache.set(vectors, known);
  const vector = known.get(number) ?? vectors.ranked(number);
  known.set(number, vector);
  return vector;
}

function rowsOf(sentences: readonly MarkedSentence[], vectors: WordVectors): Row[] {
  const counts = new Map<number, [number, number]>();
  for (const { words, marked } of sentences) {
    for (const word of words) {
      const count = counts.get(word) ?? [0, 0];
      count[marked.has(word) ? 1 : 0]++;
      counts.set(word, count);
    }
  }
  return [...counts].flatMap(([word, [plain, marked]]) => {
    const values = vectorOf(vectors, word);
    const features = Int32Array.from(values, (_, k) => k);
    return [
      { features, values, label: 0 as const, weight: plain },
      { features, values, label: 1 as const, weight: marked },
    ];
  });
}

/** Probability, by number of the word, that people mark it as loaded: a logistic regression on its vector, so that it knows words that no sentence has. */
export function trainLoaded(sentences: readonly MarkedSentence[], vectors: WordVectors): Float64Array {
  const model = train(rowsOf(sentences, vectors), vectorOf(vectors, 1).length, { cost: COST });
  const out = new Float64Array(vectors.words.length + 1);
  for (let number = 1; number < out.length; number++) {
    const vector = vectorOf(vectors, number);
    let z = model.bias;
    for (let k = 0; k < vector.length; k++) z += vector[k] * model.weights[k];
    out[number] = 1 / (1 + Math.exp(-z));
  }
  return out;
}

/** For each sentence those probabilities by models that saw no sentence of its fold of articles. */
export function loadedByOthers(sentences: readonly MarkedSentence[], vectors: WordVectors): readonly Float64Array[] {
  const folds = sentences.map(({ article }) => foldOf(`loaded ${article}`, FOLDS));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainLoaded(
      sentences.filter((_, i) => folds[i] !== fold),
      vectors,
    ),
  );
  return folds.map((fold) => models[fold]);
}
