import type { Sentence } from '../model/document.ts';
import type { Draft } from './draft.ts';
import type { Range, Reading } from './reading.ts';

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

/** The first free token at or after the sentence's start, up to `end`: after the last taken token before it. */
export function freeFloor(scope: Scope, end: number): number {
  let i = end;
  while (i > scope.sentence.first && !scope.taken[i - 1]) i--;
  return i;
}

/** The last relation whose cue lies in the sentence. */
export function lastIn(scope: Scope): Draft | null {
  const draft = scope.drafts.at(-1);
  return draft && draft.cue[0].first >= scope.sentence.first ? draft : null;
}

/** The first taken token at or after `from` within the sentence, or its end. */
export function freeCeiling(scope: Scope, from: number): number {
  let i = from;
  while (i < scope.sentence.last && !scope.taken[i]) i++;
  return i;
}

export const rangeOf = (first: number, last: number): Range => ({ first, last });
