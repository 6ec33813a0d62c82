import { describe, expect, it } from 'vitest';
import { spellingKey } from '#lib/analysis/score/opinion/spelling.ts';

describe('the spelling key of a word', () => {
  it.each([
    ['colour', 'color'],
    ['favourable', 'favorable'],
    ['dishonourably', 'dishonorably'],
    ['behaviours', 'behaviors'],
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['politicised', 'politicized'],
    ['criticising', 'criticizing'],
    ['analysed', 'analyzed'],
    ['paralysing', 'paralyzing'],
    ['theatre', 'theater'],
    ['centred', 'centerd'],
    ['travelled', 'traveled'],
    ['cancelling', 'canceling'],
    ['defence', 'defense'],
    ['sceptical', 'skeptical'],
    ['programmes', 'programs'],
    ['grey', 'gray'],
    ['fulfil', 'fulfill'],
  ])('is one for %s and %s', (british, american) => {
    expect(spellingKey(british)).toBe(spellingKey(american));
  });

  it.each([
    ['filled', 'filed'],
    ['four', 'for'],
    ['hour', 'hor'],
    ['called', 'caled'],
    ['course', 'corse'],
    ['journal', 'jornal'],
    ['there', 'ther'],
    ['rise', 'rize'],
  ])('keeps %s apart from %s', (word, other) => {
    expect(spellingKey(word)).not.toBe(spellingKey(other));
  });

  it('is found in linear time in any run of letters', () => {
    expect(spellingKey('our'.repeat(100_000))).toHaveLength(300_000);
  });
});
