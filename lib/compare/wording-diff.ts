import { diffWords } from 'diff';

/** A stretch of two texts: in both, only in the later one, or only in the earlier one. */
export type DiffPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Words that may differ before two texts count as wholly different: bounds the work, which grows with the square of it. */
const MOST_CHANGES = 1000;

/** What changed from one text to another, word by word, in reading order: the `same` and `removed` parts make `from`, the `same` and `added` ones `to`, but for white space. */
export function wordingDiff(from: string, to: string): readonly DiffPart[] {
  const changes = diffWords(from, to, { maxEditLength: MOST_CHANGES });
  if (changes === undefined)
    return [
      { kind: 'removed', text: from },
      { kind: 'added', text: to },
    ];
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}
