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
});
