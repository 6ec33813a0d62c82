import { expect, test } from 'vitest';
import { copyOrigins } from '#lib/compare/reuse/copy-tree.ts';

const pair = (articleId: number, otherId: number, containment: number, own = containment) => ({ articleId, otherId, containment, own });

test('leads each copy to the earlier article that it has most of, of equals to the earliest', () => {
  const origins = copyOrigins([3, 1, 2], [pair(1, 3, 1), pair(2, 3, 0.9), pair(2, 1, 0.9)]);
  expect([...origins].map(([id, { from, kind }]) => [id, from, kind])).toEqual([
    [1, 3, 'same'],
    [2, 3, 'same'],
  ]);
});

test('goes by the order that it is given, whichever of a pair was kept as the later one', () => {
  expect(copyOrigins([5, 4], [pair(5, 4, 0.5)]).get(4)?.from).toBe(5);
});

test('takes no shared quotation and no article of another story for an origin', () => {
  expect(copyOrigins([1, 2], [pair(2, 1, 0.6, 0.05), pair(2, 9, 1)]).size).toBe(0);
});
