import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenlyByRank } from '#lib/compare/evenly-by-rank.ts';

test('all items come by value, equal ones by number, where there are no more than asked for', () => {
  expect(evenlyByRank([0.5, 0, 0.5, 0.2], [7, 8, 3, 1], 4)).toEqual([1, 3, 2, 0]);
});

test('of many items every k-th by rank comes, the highest among them', () => {
  const values = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  expect(evenlyByRank(values, values, 4).map((place) => values[place])).toEqual([24, 49, 74, 99]);
});

test('what comes is a part of the whole order, as many as asked for', () => {
  const item = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat());
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { selector: ([, number]) => number, maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (items, most) => {
        const [values, numbers] = [items.map(([value]) => value), items.map(([, number]) => number)];
        const whole = items.map((_, i) => i).sort((a, b) => values[a] - values[b] || numbers[a] - numbers[b]);
        const places = evenlyByRank(values, numbers, most);
        expect(places).toHaveLength(Math.min(items.length, most));
        expect(whole.filter((place) => places.includes(place))).toEqual([...places]);
      },
    ),
  );
});
