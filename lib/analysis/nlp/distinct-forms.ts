import type { Tokens } from '../model/document.ts';

/** The distinct forms (lower case) among tokens. */
export type DistinctForms = {
  /** The number of each token's form, in order of appearance from 0. */
  readonly ids: Int32Array;
  /** For each form the first token that has it. */
  readonly first: readonly number[];
};

const known = new WeakMap<Tokens, DistinctForms>();

function find({ lower, length }: Tokens): DistinctForms {
  const numbers = new Map<string, number>();
  const ids = new Int32Array(length);
  const first: number[] = [];
  for (let i = 0; i < length; i++) {
    const seen = numbers.get(lower[i]);
    ids[i] = seen ?? first.length;
    if (seen !== undefined) continue;
    numbers.set(lower[i], first.length);
    first.push(i);
  }
  return { ids, first };
}

/** The distinct forms of a document's tokens, found once: what depends on the form alone is looked up once per form, not per token. */
export function distinctForms(tokens: Tokens): DistinctForms {
  const found = known.get(tokens) ?? find(tokens);
  known.set(tokens, found);
  return found;
}

/** For each token a value that depends on its form alone; `read` is asked once per form, about the first token that has it. */
export function perForm(tokens: Tokens, read: (token: number) => number): Int32Array {
  const { ids, first } = distinctForms(tokens);
  const values = first.map(read);
  const out = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) out[i] = values[ids[i]];
  return out;
}
