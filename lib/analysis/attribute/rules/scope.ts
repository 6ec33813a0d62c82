import type { Sentence } from '../../model/document.ts';
import type { Draft } from '../draft.ts';
import type { Range, Reading } from '../reading.ts';
import { LONGEST_CONTENT } from './contents.ts';

/** One sentence under analysis and what has been found so far. `taken[i]` is 1 where token `i` is content or cue of a relation. */
export type Scope = {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly taken: Uint8Array;
  readonly drafts: Draft[];
};

/** Adds a relation and marks its tokens. */
export function keep(scope: Scope, draft: Draft): void {
  scope.drafts.push(draft);
  for (const range of [...draft.content, ...draft.cue]) scope.taken.fill(1, range.first, range.last);
}

/** The first token of the free stretch that ends at `end`: within the sentence, after the last taken token, at most `LONGEST_CONTENT` long. */
export function freeFloor(scope: Scope, end: number): number {
  const floor = Math.max(scope.sentence.first, end - LONGEST_CONTENT);
  let i = end;
  while (i > floor && !scope.taken[i - 1]) i--;
  return i;
}

/** The last relation whose cue lies in the sentence. */
export function lastIn(scope: Scope): Draft | null {
  const draft = scope.drafts.at(-1);
  return draft && draft.cue[0].first >= scope.sentence.first ? draft : null;
}

/** Tokens `[first, last)`. */
export const rangeOf = (first: number, last: number): Range => ({ first, last });
