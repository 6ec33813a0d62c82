import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { roomFor } from '../../../app/_ui/chart-room.ts';

test('a chart has room for its rows, in steps', () => {
  expect([0, 1, 8, 9, 12, 13, 28, 97, 500].map(roomFor)).toEqual([1, 1, 8, 12, 12, 16, 28, 96, 96]);
});

test('every step has a height', () => {
  const css = readFileSync('app/_ui/styles/chart-room.css', 'utf8');
  for (let rows = 1; rows <= 100; rows++) expect(css).toContain(`[data-rows="${roomFor(rows)}"]`);
});
