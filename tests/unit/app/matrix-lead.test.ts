import { expect, test } from 'vitest';
import { matrixLead } from '../../../app/outlets/[slug]/_parts/matrix-lead.ts';

const cell = (genre: string | null, band: 'reporting-like' | 'opinion-like' | 'unclear' | 'too little text', n: number) => ({
  genre,
  band,
  n,
});

test('says how many of what is declared read otherwise', () => {
  const cells = [
    cell('opinion', 'opinion-like', 9),
    cell('opinion', 'reporting-like', 1),
    cell('opinion', 'too little text', 4),
    cell('report', 'opinion-like', 1),
    cell('report', 'unclear', 2),
    cell(null, 'reporting-like', 5),
  ];
  expect(matrixLead(cells)).toBe(
    "Of 10 articles declared opinion, 9 read like opinion; of 3 articles declared reports, 1 reads like opinion and 2 can't be told; 5 of 22 articles declare nothing.",
  );
});

test('leaves out what there is none of', () => {
  expect(matrixLead([cell('opinion', 'reporting-like', 2)])).toBe('Of 2 articles declared opinion, none reads like opinion.');
  expect(matrixLead([cell(null, 'reporting-like', 2)])).toBe('2 of 2 articles declare nothing.');
  expect(matrixLead([cell('satire', 'opinion-like', 2)])).toBe('No article is declared a report or opinion.');
});
