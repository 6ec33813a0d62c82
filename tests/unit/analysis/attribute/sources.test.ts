import { describe, expect, it } from 'vitest';
import { attributed } from './article.ts';

const named = (text: string) => attributed(text).attributions.map(({ sourceName, sourceClass }) => [sourceName, sourceClass]);
const ids = (text: string) => attributed(text).attributions.map(({ sourceId }) => sourceId);

describe('sources', () => {
  it('merges full name, surname, title and pronoun', () => {
    const text =
      'Mayor Ann Kessler said the bridge would reopen. Kessler said the money was there. Mrs. Kessler said the plans were ready. She said nobody would wait.';
    expect(new Set(ids(text)).size).toBe(1);
    expect(named(text)[3]).toEqual(['Ann Kessler', 'person']);
  });

  it('tells he from she', () => {
    const text = 'Ann Kessler said the bridge was safe. Tom Varga said it was not. She said he was wrong. He said he was right.';
    expect(named(text).map(([name]) => name)).toEqual(['Ann Kessler', 'Tom Varga', 'Ann Kessler', 'Tom Varga']);
  });

  it('prefers the subject of the sentence before a pronoun to the last speaker', () => {
    const text = 'Tom Varga said the mill would close. Paul Ritter bought the land in May. He said he would build flats.';
    expect(named(text).map(([name]) => name)).toEqual(['Tom Varga', 'Paul Ritter']);
  });

  it('merges a body with its short names, its abbreviation and what it issued', () => {
    const text =
      'The Lowland Fisheries Ministry has released a statement saying that two boats were lost. The statement said that both were old. The ministry said a third was found. The LFM said the search went on.';
    expect(new Set(ids(text)).size).toBe(1);
    expect(named(text)[0]).toEqual(['Lowland Fisheries Ministry', 'official']);
  });

  it('keeps a document that nobody is said to have issued as a source of its own', () => {
    expect(named('The study found that boats are older than their crews.')).toEqual([['The study', 'document']]);
  });

  it.each([
    ['Tom Varga said the mill would close.', 'person'],
    ['The Interior Ministry said the mill would close.', 'official'],
    ['Police said the mill was empty.', 'official'],
    ['The Varga Mill Company said the mill would close.', 'organisation'],
    ['A report said the mill would close.', 'document'],
    ['The spokesman said the mill would close.', 'role'],
    ['Critics said the mill should close.', 'group'],
    ['A source said the mill would close.', 'anonymous'],
    ['Two officials, who asked not to be named, said the mill would close.', 'anonymous'],
    ['The mill is said to be haunted.', 'agentless'],
  ])('classes the source of "%s"', (text, sourceClass) => {
    expect(named(text).map((pair) => pair[1])).toEqual([sourceClass]);
  });

  it('gives agentless relations no source', () => {
    const [act] = attributed('The visit is widely deemed to be a failure.').attributions;
    expect([act.sourceId, act.sourceName, act.source]).toEqual([null, null, []]);
  });

  it('resolves who and which to what they follow', () => {
    expect(named('The crowd cheered for Tom Varga, who promised to keep the mill.')).toEqual([['Tom Varga', 'person']]);
  });

  it.each([
    ['She said the mill would close. It closed in May.', [[null, 'person']]],
    ['You know that the mill will close.', [[null, 'group']]],
    ['They said the mill would close.', [[null, 'role']]],
  ])('calls nobody by a pronoun that fits no one: "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('reads a pronoun before any name as the only person of the article', () => {
    expect(named('"The mill stays," she said. Ann Kessler has owned it for years.')).toEqual([['Ann Kessler', 'person']]);
  });

  it('lets a nameless speaker go on', () => {
    const text = 'Tom Varga left early. A nurse said the ward was full. She said nobody had slept.';
    expect(new Set(ids(text)).size).toBe(1);
  });

  it('does not take the writer of a byline for "she"', () => {
    const acts = attributed('By Ann Kessler\nShe said the mill would close.', { 0: 'byline' }).attributions;
    expect(acts.map(({ sourceName }) => sourceName)).toEqual([null]);
  });

  it.each([
    ['Interior Minister Joren Vask said the bridge was shut.', 'Joren Vask', 'person'],
    ['Finance Minister Dr Tova Brandt said the bridge was shut.', 'Tova Brandt', 'person'],
    ['The prosecutor, Ilan Dorr, said the bridge was shut.', 'Ilan Dorr', 'person'],
    ['Sen. Tova Brandt (D-Norland) said the bridge was shut.', 'Tova Brandt', 'person'],
    ['The Office for Road Safety said the bridge was shut.', 'Office for Road Safety', 'official'],
    ["The Mill Workers' Union said the bridge was shut.", "Mill Workers' Union", 'organisation'],
    ['The Justice Department said the bridge was shut.', 'Justice Department', 'official'],
    ['Bluewater Lines said the bridge was shut.', 'Bluewater Lines', 'organisation'],
    ['One of them, a retired pilot, said the bridge was shut.', 'One of them', 'group'],
    ['Two of the drivers said the bridge was shut.', 'Two of the drivers', 'group'],
    ['The minister, who was late, said the bridge was shut.', 'The minister', 'role'],
  ])('names the source of "%s"', (text, name, sourceClass) => {
    expect(named(text)).toEqual([[name, sourceClass]]);
  });

  it('completes a surname from the full name that stands later, whatever the given name', () => {
    expect(named('Dorr said the mill would close. The mill of Ilan Dorr stands by the river.')).toEqual([['Ilan Dorr', 'person']]);
  });

  it('completes the first word of a firm', () => {
    expect(named('Bluewater said the ferry was late. The owners of Bluewater Lines were away.')).toEqual([
      ['Bluewater Lines', 'organisation'],
    ]);
  });

  it('keeps two people apart from a body without a name', () => {
    const text = 'A tired government wants to close the mill. Ilan Dorr said it would stay. Joren Vask said it would not.';
    expect(new Set(ids(text)).size).toBe(3);
  });
});
