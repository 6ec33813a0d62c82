import { describe, expect, it } from 'vitest';
import { dateIn } from '#lib/analysis/declared/date.ts';

describe('dateIn', () => {
  it.each([
    ['Published 6 October 2026, 9:40', '2026-10-06'],
    ['Oct. 6, 2026', '2026-10-06'],
    ['September 1st 2026 by A. Writer', '2026-09-01'],
    ['2026-10-06T07:30:00Z', '2026-10-06T07:30:00Z'],
    ['2026-10-06T07:30:00+02:00', '2026-10-06T07:30:00+02:00'],
    ['2026-10-06', '2026-10-06'],
    ['29 February 2028', '2028-02-29'],
  ])('reads %s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });

  it.each(['6/10/2026', 'yesterday', 'May', '31 June 2026', '29 February 2027', '2026-13-01', 'Published in 2026', ''])(
    'does not guess from “%s”',
    (text) => {
      expect(dateIn(text)).toBeNull();
    },
  );
});
