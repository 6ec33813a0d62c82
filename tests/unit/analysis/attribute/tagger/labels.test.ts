import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTENT_AFTER,
  CONTENT_BEFORE,
  CUE_AFTER,
  CUE_BEFORE,
  CUE_BETWEEN,
  GAP_AFTER_CUE,
  LABELS,
  labelsOf,
  OUTSIDE,
  type Parts,
  SOURCE_AFTER,
  SOURCE_BEFORE,
} from '#lib/analysis/attribute/tagger/labels.ts';
import { relationsOf } from '#lib/analysis/attribute/tagger/link.ts';
import type { Words } from '#lib/analysis/attribute/tagger/words.ts';

/** A sequence of sentences of given lengths, of which only the borders count. */
function sequence(...lengths: readonly number[]): Words {
  const first: number[] = [];
  const last: number[] = [];
  for (const length of lengths) {
    const from = first.length;
    for (let i = 0; i < length; i++) {
      first.push(from);
      last.push(from + length);
    }
  }
  const none = new Int32Array(0);
  const length = first.length;
  return {
    length,
    tokens: Int32Array.from({ length }, (_, i) => i),
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    block: new Int32Array(length),
    word: none,
    suffix2: none,
    suffix3: none,
    shape: none,
    lexicon: none,
  };
}

const range = (first: number, last: number) => ({ first, last });
const bare = (relations: readonly Parts[]) =>
  relations.map(({ source, cue, content }) => ({
    source: source.map(({ first, last }) => range(first, last)),
    cue: cue.map(({ first, last }) => range(first, last)),
    content: content.map(({ first, last }) => range(first, last)),
  }));

describe('labels of relations', () => {
  it('tell the side of the cue and remember the part before a gap', () => {
    // She said on Monday that it rains .
    const words = sequence(8);
    const labels = labelsOf([{ source: [range(0, 1)], cue: [range(1, 2)], content: [range(4, 7)] }], words.last);
    expect([...labels]).toEqual([
      SOURCE_BEFORE,
      CUE_BEFORE,
      GAP_AFTER_CUE,
      GAP_AFTER_CUE,
      CONTENT_AFTER,
      CONTENT_AFTER,
      CONTENT_AFTER,
      OUTSIDE,
    ]);
  });

  it('tell inverted and interrupting cues', () => {
    const after = labelsOf([{ source: [range(4, 5)], cue: [range(3, 4)], content: [range(0, 3)] }], sequence(5).last);
    expect([...after]).toEqual([CONTENT_BEFORE, CONTENT_BEFORE, CONTENT_BEFORE, CUE_AFTER, SOURCE_AFTER]);
    const between = labelsOf([{ source: [], cue: [range(1, 2)], content: [range(0, 1), range(2, 3)] }], sequence(3).last);
    expect([...between]).toEqual([CONTENT_BEFORE, CUE_BETWEEN, CONTENT_AFTER]);
  });
});

describe('relations of labels', () => {
  const cases: readonly (readonly [string, readonly number[], readonly Parts[]])[] = [
    ['content behind', [8], [{ source: [range(0, 1)], cue: [range(1, 2)], content: [range(3, 7)] }]],
    ['content before, source last', [8], [{ source: [range(6, 7)], cue: [range(5, 6)], content: [range(0, 5)] }]],
    ['an interrupting cue', [9], [{ source: [range(4, 5)], cue: [range(3, 4)], content: [range(0, 3), range(5, 8)] }]],
    [
      'a quotation that goes on in the next sentence',
      [5, 4],
      [{ source: [range(4, 5)], cue: [range(3, 4)], content: [range(0, 3), range(5, 9)] }],
    ],
    [
      'two speakers in one sentence',
      [12],
      [
        { source: [range(0, 1)], cue: [range(1, 2)], content: [range(2, 5)] },
        { source: [range(6, 7)], cue: [range(7, 8)], content: [range(8, 11)] },
      ],
    ],
    [
      'one speaker in each of two sentences',
      [5, 6],
      [
        { source: [range(4, 5)], cue: [range(3, 4)], content: [range(0, 3)] },
        { source: [range(5, 6)], cue: [range(6, 7)], content: [range(7, 10)] },
      ],
    ],
    ['no source', [6], [{ source: [], cue: [range(1, 3)], content: [range(3, 6)] }]],
  ];

  it.each(cases)('are the ones that were labelled: %s', (_, lengths, relations) => {
    const words = sequence(...lengths);
    expect(bare(relationsOf(words, labelsOf(relations, words.last)))).toEqual(relations);
  });

  it('give content that no cue is near to the relation before it', () => {
    const words = sequence(4, 1, 1, 1, 1, 1, 3);
    const labels = new Uint8Array(words.length);
    labels.set([SOURCE_BEFORE, CUE_BEFORE, CONTENT_AFTER, CONTENT_AFTER]);
    labels.fill(CONTENT_BEFORE, 9, 12);
    expect(bare(relationsOf(words, labels))).toEqual([{ source: [range(0, 1)], cue: [range(1, 2)], content: [range(2, 4), range(9, 12)] }]);
  });

  it('have a cue and content each and share no content, whatever the labels', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 8 }), fc.infiniteStream(fc.nat(LABELS - 1)), (lengths, stream) => {
        const words = sequence(...lengths);
        const labels = Uint8Array.from({ length: words.length }, () => stream.next().value as number);
        const seen = new Uint8Array(words.length);
        for (const { cue, content } of relationsOf(words, labels)) {
          expect(cue.length).toBe(1);
          expect(content.length).toBeGreaterThan(0);
          for (const { first, last } of content)
            for (let i = first; i < last; i++) {
              expect(seen[i]).toBe(0);
              seen[i] = 1;
            }
        }
      }),
    );
  });
});
