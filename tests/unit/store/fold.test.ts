import { expect, test } from 'vitest';
import { fold, slugOf } from '#lib/store/fold.ts';

test.each([
  ['The Meridon Courier', 'the-meridon-courier'],
  ['  Crown & Ledger! ', 'crown-ledger'],
  ['Île-de-France Presse', 'ile-de-france-presse'],
  ['Известия', 'известия'],
  ['…', 'outlet'],
])('%s lies at %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('folding forgets case, accents and compatibility forms', () => {
  expect(fold('ÉLAN ﬁne Ａ')).toBe('elan fine a');
  expect(fold('Workers’ Union')).toBe("workers' union");
});
