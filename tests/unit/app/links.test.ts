import { expect, it } from 'vitest';
import { single, withParams } from '../../../app/_ui/links.ts';

it('changes some search params and keeps the others, repeated ones too', () => {
  expect(withParams({ outlet: ['a', 'b'], sort: 'name', page: '3' }, { sort: 'opinion', page: null })).toBe(
    '?outlet=a&outlet=b&sort=opinion',
  );
});

it('leaves out what is empty, and stays a link when nothing is left', () => {
  expect(withParams({ q: '', sort: undefined }, {})).toBe('?');
});

it('escapes what it is given', () => {
  expect(withParams({}, { q: 'a&b=c d' })).toBe('?q=a%26b%3Dc+d');
});

it('takes the last of a value given twice', () => {
  expect([single(undefined), single(''), single('a'), single(['a', 'b'])]).toEqual([null, null, 'a', 'b']);
});
