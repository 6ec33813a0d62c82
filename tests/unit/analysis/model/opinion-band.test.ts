import { expect, it } from 'vitest';
import { bandOf } from '#lib/analysis/model/opinion-band.ts';

it.each([
  [{ value: null }, 'too little text'],
  [{ value: null, low: null, high: null }, 'too little text'],
  [{ value: 0.1, low: 0.02, high: 0.24 }, 'reporting-like'],
  [{ value: 0.1, low: 0.02, high: 0.26 }, 'unclear'],
  [{ value: 0.5, low: 0.25, high: 0.75 }, 'mixed'],
  [{ value: 0.5, low: 0.2, high: 0.7 }, 'unclear'],
  [{ value: 0.5, low: 0.1, high: 0.9 }, 'unclear'],
  [{ value: 0.9, low: 0.76, high: 0.97 }, 'opinion-like'],
  [{ value: 0.9, low: 0.7, high: 0.97 }, 'unclear'],
  [{ value: 0.24 }, 'reporting-like'],
  [{ value: 0.25, low: null, high: null }, 'mixed'],
  [{ value: 0.76, low: null, high: null }, 'opinion-like'],
] as const)('%o is %s', (measured, band) => {
  expect(bandOf(measured)).toBe(band);
});
