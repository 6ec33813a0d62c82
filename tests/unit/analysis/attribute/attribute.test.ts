import { describe, expect, it } from 'vitest';
import { AUTHOR, NO_VOICE, SOURCE } from '#lib/analysis/model/attributed.ts';
import { tokenAt } from '#lib/analysis/model/document.ts';
import { attributed, relations, words } from './article.ts';

const cases: readonly (readonly [what: string, text: string, expected: readonly (readonly [string, string, string])[]])[] = [
  [
    'a that-clause',
    'The harbour master said that the ferry would sail at noon.',
    [['The harbour master', 'said', 'that the ferry would sail at noon']],
  ],
  ['a bare clause', 'Kessler said the ferry would sail at noon.', [['Kessler', 'said', 'the ferry would sail at noon']]],
  [
    'a clause behind a quotation of the sentence before',
    'The board described the forecast as “far too optimistic.” Its director, Helene Roe, told reporters that the deficit would grow.',
    [
      ['The board', 'described', 'the forecast as “far too optimistic.”'],
      ['Its director, Helene Roe,', 'told', 'that the deficit would grow'],
    ],
  ],
  [
    'circumstances before the clause',
    'Mr. Varga said on Friday in a radio interview that the mill had to close.',
    [['Mr. Varga', 'said on Friday in a radio interview', 'that the mill had to close']],
  ],
  [
    'a quotation and an inverted cue with an apposition',
    '“The mill is finished,” said Tom Varga, who owns it.',
    [['Tom Varga, who owns it', 'said', '“The mill is finished,”']],
  ],
  [
    'a quotation that goes on after the cue',
    '“The mill is finished,” Varga said. “We tried for years to find a buyer.”',
    [['Varga', 'said', '“The mill is finished,” | “We tried for years to find a buyer.”']],
  ],
  [
    'a clause before the cue',
    'The mill will close in spring, the owner said on Monday.',
    [['the owner', 'said', 'The mill will close in spring']],
  ],
  [
    'a cue that interrupts the clause',
    'In the end, Varga said, the bank refused the loan.',
    [['Varga', 'said', 'In the end | the bank refused the loan']],
  ],
  [
    'according to, at the start',
    'According to Orla Finn, an engineer, the beams are sound.',
    [['Orla Finn, an engineer', 'According to', 'the beams are sound']],
  ],
  [
    'according to, at the end',
    'The beams are sound, according to a report by the port office.',
    [['a report by the port office', 'according to', 'The beams are sound']],
  ],
  [
    'a second act of the same speaker',
    'Finn said the beams were sound, adding that the deck was not.',
    [
      ['Finn', 'said', 'the beams were sound'],
      ['Finn', 'adding', 'that the deck was not'],
    ],
  ],
  ['an addressee', 'Finn told reporters that the deck would be replaced.', [['Finn', 'told', 'that the deck would be replaced']]],
  ['an intention', 'The council plans to sell the old library.', [['The council', 'plans', 'to sell the old library']]],
  ['a passive without a source', 'The sale is widely believed to be illegal.', [['', 'is widely believed', 'The sale | to be illegal']]],
  ['a passive with a source', 'The sale was criticised by local traders.', [['local traders', 'was criticised', 'The sale']]],
  [
    'a statement that is issued',
    'The port office issued a statement saying that the pier was safe.',
    [['The port office', 'issued a statement saying', 'that the pier was safe']],
  ],
  ['a noun', 'The claim that the pier is safe was repeated twice.', [['', 'claim', 'that the pier is safe was repeated twice']]],
  ['an adjective', 'Finn is confident that the pier will hold.', [['Finn', 'is confident', 'that the pier will hold']]],
  [
    'a label',
    'KESSLER: We will not wait for the state. The money is there.\n\nMs. Kessler left after KESSLER had spoken, as Ann Kessler does.',
    [['KESSLER', ':', 'We will not wait for the state. The money is there.']],
  ],
];

describe('attribute', () => {
  it.each(cases)('finds %s', (_, text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  it('reads typographic, plain, doubled and angled quotation marks alike', () => {
    for (const [open, close] of [
      ['“', '”'],
      ['"', '"'],
      ["''", "''"],
      ['``', "''"],
      ['«', '»'],
      ['„', '”'],
      ['‘', '’'],
    ]) {
      const doc = attributed(`${open}The mill is finished and nobody will buy it,${close} Varga said.`);
      expect(
        doc.attributions.map(({ type }) => type),
        open,
      ).toEqual(['direct']);
      expect(words(doc, doc.attributions[0].content)).toBe(`${open}The mill is finished and nobody will buy it,${close}`);
    }
  });

  it('takes apostrophes for no quotation marks', () => {
    const doc = attributed("The workers' council said the mill's owners hadn't paid the workers' wages.");
    expect(doc.attributions.map(({ type }) => type)).toEqual(['indirect']);
  });

  it('tells direct, indirect and mixed content apart', () => {
    const doc = attributed(
      'Varga said the bank was “a wall of stone without a door”. Varga said the loan was small. “We asked for very little money,” Varga said.',
    );
    expect(doc.attributions.map(({ type }) => type)).toEqual(['mixed', 'indirect', 'direct']);
  });

  it('follows a quotation over paragraphs that reopen with a mark', () => {
    const doc = attributed(
      '“We waited for a year,” Varga said. “The bank did not answer our letters at all.\n\n“Then the roof fell in, and that was the end of it.”\n\nThe bank is in Ostmere.',
    );
    expect(words(doc, doc.attributions[0].content)).toContain('Then the roof fell in');
    expect(doc.attributions).toHaveLength(1);
  });

  it('joins a paragraph of quotation to the cue that announces it', () => {
    const text =
      'According to the Fisheries Ministry,\n\n“Two boats left the port before dawn. Both came back.”\n\nThe letter went on,\n\n“A third boat is missing since Tuesday night.”';
    const doc = attributed(text);
    expect(doc.attributions.map(({ content }) => words(doc, content))).toEqual([
      '“Two boats left the port before dawn. Both came back.”',
      '“A third boat is missing since Tuesday night.”',
    ]);
  });

  it('leaves quotations without any speaker alone', () => {
    expect(relations('“To the boats and to all who sail in them!” The sign hangs over the bar.')).toEqual([]);
  });

  it('is no relation when the author speaks in the first person', () => {
    expect(relations('I think the pier is ugly. We said so last year.')).toEqual([]);
  });

  it('gives body words to the author or to who is quoted, and no other block a voice', () => {
    const doc = attributed(
      'Old mill to close in spring, owner says\n\nVarga said the mill would close. It is a pity.\n\nRead more about mills, Varga said.',
      {
        0: 'headline',
        2: 'promotion',
      },
    );
    const voice = (word: string) => doc.voices[tokenAt(doc.tokens, doc.text.indexOf(word))];
    expect([voice('Old mill'), voice('Varga'), voice('the mill would'), voice('pity'), voice('Read')]).toEqual([
      NO_VOICE,
      AUTHOR,
      SOURCE,
      AUTHOR,
      NO_VOICE,
    ]);
    expect(doc.attributions).toHaveLength(2);
  });

  it('leaves what is only thought or meant in the author’s voice', () => {
    const doc = attributed('The council plans to sell the library.');
    expect(doc.attributions[0].claim).toBe('intention');
    expect([...doc.voices].every((voice) => voice === AUTHOR)).toBe(true);
  });

  it('names claim and stance of the cue', () => {
    const acts = attributed(
      'Finn claimed that the pier was safe. Finn confirmed that the pier was safe. Finn argued that the pier was safe. Finn said that the pier was safe. Finn believes that the pier is safe. The report says that the pier is safe.',
    ).attributions;
    expect(acts.map(({ stance }) => stance)).toEqual(['distancing', 'endorsing', 'arguing', 'neutral', 'neutral', 'neutral']);
    expect(acts.map(({ claim }) => claim)).toEqual(['statement', 'statement', 'statement', 'statement', 'belief', 'document']);
  });
});
