import { expect, test } from 'vitest';
import { meansLead } from '../../../app/compare/_parts/means-lead.ts';

const elm = { name: 'The Elm', mean: 0.2 };
const oak = { name: 'Oak News', mean: 0.4 };
const few = { name: 'Ash Daily', mean: null };

test('names the highest and the lowest mean, and how much goes with the outlet', () => {
  expect(meansLead([elm, few, oak], 'per 100 words', 0.123)).toBe(
    'Highest at Oak News (0.40 per 100 words), lowest at The Elm (0.20 per 100 words). Which outlet it is explains 12 % of how articles vary (η²).',
  );
  expect(meansLead([elm, oak], 'per 100 words', null)).toMatch(/lowest at The Elm \(0.20 per 100 words\)\.$/);
});

test('says where too few outlets have a mean', () => {
  expect(meansLead([elm, few], 'per 100 words', null)).toBe(
    'Only The Elm (0.20 per 100 words) has the 15 articles from which a mean is shown.',
  );
  expect(meansLead([few], 'share', null)).toContain('No outlet has the 15 articles');
});
