import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { demoArticle, demoOutlets } from '../support/demo.ts';

const PARAGRAPHS = [
  'The harbour board of Ostmere has behaved disgracefully, and its members know it. They organised a vote that nobody was told of, in a theatre that holds forty people.',
  '“We analysed every offer,” said Runa Feld, who chairs the board. “The colour of the paper was grey, and that was all we learnt.” She travelled home before the count.',
  'Our defence of small boats is no whim. I have criticised this plan for years, as readers of the Courier know, and I will not be silent now: it is a reckless, dishonourable waste.',
  'A labourer at the quay told the Courier that the programme would favour the ferries. The tender is to follow before the winter, according to papers that the board published in March.',
];
const HEADLINE = 'A reckless plan that shames every member of the board';
const article = (paragraphs: readonly string[], headline = HEADLINE) => `${headline}\n\n${paragraphs.join('\n\n')}`;

function measure(content: string) {
  const { scores, sentences } = analyze({ mediaType: 'text/plain', content, url: null, outlet: null, title: null, publishedAt: null });
  const value = (name: string) => scores.find((score) => score.name === name)?.value ?? Number.NaN;
  return { opinion: value('opinion'), opinionArticle: value('opinionArticle'), headline: sentences[0].opinion };
}

const BASE = measure(article(PARAGRAPHS));

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['harbour', 'harbor'],
  ['organised', 'organized'],
  ['theatre', 'theater'],
  ['analysed', 'analyzed'],
  ['colour', 'color'],
  ['grey', 'gray'],
  ['learnt', 'learned'],
  ['travelled', 'traveled'],
  ['defence', 'defense'],
  ['criticised', 'criticized'],
  ['dishonourable', 'dishonorable'],
  ['labourer', 'laborer'],
  ['programme', 'program'],
  ['favour', 'favor'],
];

describe('opinion', () => {
  it('is measured on these texts', () => {
    expect(BASE.opinion).toBeGreaterThan(0.2);
    expect(BASE.opinionArticle).toBeGreaterThan(0.2);
  });

  it.each(['Herald', 'Times', 'Beacon', 'Monitor', 'Zeitblatt'])('stays when the outlet that the text names is the %s', (name) => {
    const swapped = measure(article(PARAGRAPHS.map((text) => text.replaceAll('Courier', name))));
    expect(swapped).toEqual(BASE);
  });

  it('stays when the outlet that wrote it is another, in text and metadata', () => {
    for (const { slug, articles } of demoOutlets().slice(0, 3)) {
      const raw = demoArticle(slug, articles[0]);
      const scores = (outlet: string) =>
        analyze({ ...raw, outlet, url: `https://www.${outlet.toLowerCase()}.example/a` }).scores.filter(({ name }) =>
          name.startsWith('opinion'),
        );
      expect(scores('Reuters')).toEqual(scores('Breitbart'));
    }
  });

  it('moves by less than .02 when words are spelt the American way, any of them', () => {
    fc.assert(
      fc.property(fc.subarray([...SPELLINGS]), (chosen) => {
        const respelt = measure(article(PARAGRAPHS.map((text) => chosen.reduce((t, [uk, us]) => t.replaceAll(uk, us), text))));
        expect(Math.abs(respelt.opinion - BASE.opinion)).toBeLessThan(0.02);
        expect(Math.abs(respelt.opinionArticle - BASE.opinionArticle)).toBeLessThan(0.02);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['straight marks', '"', '"'],
    ['two strokes', "''", "''"],
    ['grave and acute', '``', "''"],
    ['guillemets', '«', '»'],
    ['low and high', '„', '“'],
  ])('moves by less than .03 when quotations stand in %s', (_, open, close) => {
    const typed = measure(
      article(PARAGRAPHS.map((text) => text.replaceAll('“', '<').replaceAll('”', '>').replaceAll('<', open).replaceAll('>', close))),
    );
    expect(Math.abs(typed.opinion - BASE.opinion)).toBeLessThan(0.03);
    expect(Math.abs(typed.opinionArticle - BASE.opinionArticle)).toBeLessThan(0.03);
  });

  it.each([
    ['in capitals', HEADLINE.toUpperCase()],
    ['with a capital on each word', HEADLINE.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())],
  ])('of a headline moves by less than .05 when it is set %s, and that of the body by less than .01', (_, headline) => {
    const set = measure(article(PARAGRAPHS, headline));
    expect(Math.abs(set.headline - BASE.headline)).toBeLessThan(0.05);
    expect(Math.abs(set.opinion - BASE.opinion)).toBeLessThan(0.01);
  });
});
