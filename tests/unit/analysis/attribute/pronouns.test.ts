import { describe, expect, it } from 'vitest';
import { resolved } from '../../../support/resolution.ts';

const names = (text: string) => resolved(text).map(({ name }) => name);
const ids = (text: string) => resolved(text).map(({ id }) => id);

describe('pronouns', () => {
  it('tells he from she by given names', () => {
    const text = '[Ann Kessler] *said* yes. [Tom Varga] *said* no. [She] *said* he was wrong. [He] *said* he was right.';
    expect(names(text)).toEqual(['Ann Kessler', 'Tom Varga', 'Ann Kessler', 'Tom Varga']);
  });

  it('keeps the gender that a pronoun told', () => {
    const text = '[Sunniva Dorr] *said* yes. [She] *said* so twice. [Tom Varga] *said* no. [He] *said* she was wrong. [She] *said* he was.';
    expect(names(text).slice(3)).toEqual(['Tom Varga', 'Sunniva Dorr']);
  });

  it('does not take whom “he” meant for “she”', () => {
    expect(names('Postie Wim Arden met a goose. [He] *said* it bit. [She] *sighed*.')).toEqual(['Wim Arden', null]);
  });

  it('prefers the subject of the sentence before a pronoun to the last speaker', () => {
    const text = '[Tom Varga] *said* the mill would close. Paul Ritter bought the land in May. [He] *said* he would build flats.';
    expect(names(text)).toEqual(['Tom Varga', 'Paul Ritter']);
  });

  it('takes the person whom an office or an apposition introduces', () => {
    expect(names("Quillby's mayor, Edda Holm, is no friend of ours. [She] *said* it.")).toEqual(['Edda Holm']);
    expect(names("Gil Tarrant, the union's secretary, travelled by bicycle. [He] *said* it.")).toEqual(['Gil Tarrant']);
    expect(names('“Pull it off the wall,” says Des Orme. “It helps,” [he] *told* me.')).toEqual(['Des Orme']);
  });

  it('reads a pronoun before any name as the only person of the article', () => {
    expect(names('“The mill stays,” [she] *said*. Ann Kessler has owned it for years.')).toEqual(['Ann Kessler']);
  });

  it('lets a nameless speaker go on', () => {
    const text = 'Tom Varga left early. [A nurse] *said* the ward was full. [She] *said* nobody had slept.';
    expect(new Set(ids(text)).size).toBe(1);
  });

  it('takes a subject without a name for a speaker', () => {
    expect(names('Tom Varga left. A woman in the shop saw me. “That was the school,” [she] *said*.')).toEqual(['A woman']);
  });

  it('does not take the writer of a byline for “she”', () => {
    expect(names('@ By Ann Kessler\n[She] *said* the mill would close.')).toEqual([null]);
  });

  it('resolves who to what it follows', () => {
    expect(names('The crowd cheered for Tom Varga, [who] *promised* to keep the mill.')).toEqual(['Tom Varga']);
  });

  it('takes “they” for the last group and “it” for the last body', () => {
    const text = '[Critics] *said* no. [The Mill Board] *said* yes. [It] *said* so twice. [They] *said* so.';
    expect(names(text)).toEqual(['Critics', 'Mill Board', 'Mill Board', 'Mill Board']);
  });

  it.each([
    ['[She] *said* the mill would close. It closed in May.', 'person'],
    ['[You] *know* that the mill will close.', 'group'],
    ['[They] *said* the mill would close.', 'role'],
    ['[We] *said* the mill would close.', 'group'],
  ])('calls nobody by a pronoun that fits no one: “%s”', (text, sourceClass) => {
    expect(resolved(text).map((outcome) => [outcome.name, outcome.sourceClass])).toEqual([[null, sourceClass]]);
  });
});
