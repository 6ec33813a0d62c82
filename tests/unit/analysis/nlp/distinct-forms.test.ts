import { describe, expect, it } from 'vitest';
import { distinctForms, perForm } from '#lib/analysis/nlp/distinct-forms.ts';
import { tokensOf } from '#lib/analysis/segment/tokens.ts';

describe('distinct forms', () => {
  const tokens = tokensOf('The ferry left. the Ferry came');

  it('are numbered in order of appearance, whatever their case', () => {
    expect([...distinctForms(tokens).ids]).toEqual([0, 1, 2, 3, 0, 1, 4]);
    expect(distinctForms(tokens).first).toEqual([0, 1, 2, 3, 6]);
  });

  it('give every token the value of its form, which is read once', () => {
    const asked: string[] = [];
    const lengths = perForm(tokens, (token) => asked.push(tokens.lower[token]) && tokens.lower[token].length);
    expect([...lengths]).toEqual([3, 5, 4, 1, 3, 5, 4]);
    expect(asked).toEqual(['the', 'ferry', 'left', '.', 'came']);
  });
});
