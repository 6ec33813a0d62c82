import { describe, expect, it } from 'vitest';
import { lineKey } from '#lib/analysis/model/line.ts';

describe('lineKey', () => {
  it.each([
    ['© 2029 Harbour News. All rights reserved.', '© 2031 Harbour News – all rights reserved'],
    ['The author’s views are her own.', "THE AUTHOR'S VIEWS ARE HER OWN"],
    ['Views\u00A0of the\n  auteur réunis', 'views of the auteur re\u0301unis'],
    ['This op-ed is no advice.', 'This op\u2011ed is no ad\u00ADvice.\u200B'],
    [`Share ${'*'.repeat(450)} this`, 'Share this'],
  ])('is the same for %j and %j', (one, other) => {
    expect(lineKey(one)).toBe(lineKey(other));
  });

  it.each([
    ['Views are the author’s, not of Harbour News.', 'Views are the author’s, not of Vale News.'],
    ['This is advice.', 'This is no advice.'],
    ['therapist', 'the rapist'],
  ])('differs for %j and %j', (one, other) => {
    expect(lineKey(one)).not.toBe(lineKey(other));
  });

  it('is empty without letters', () => {
    expect(lineKey('12 — 34 …')).toBe('');
  });
});
