import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';

const PLAIN =
  'The board met on Monday in the hall at the quay. It approved the budget of the harbour for the coming year, the papers show. '.repeat(5);

function evidenceOf(sentence: string) {
  const content = `${PLAIN}\n\n${sentence}`;
  const { scores } = analyze({ mediaType: 'text/plain', content, url: null, outlet: null, title: null, publishedAt: null });
  return scores.find(({ name }) => name === 'opinion')?.evidence.filter(({ start }) => start > PLAIN.length) ?? [];
}

describe('the evidence of opinion', () => {
  it.each([
    ['It was a disastrous year for the harbour of the town.', 'disastrous', 'evaluative adjective'],
    ['The town has seriously neglected the harbour for years.', 'seriously', 'evaluative adverb'],
    ['We deserve a better harbour than this one.', 'We', 'first person'],
    ['Why was the harbour of the town neglected for years?', 'Why', 'question word'],
  ])('of “%s” has “%s” as %s, for opinion', (sentence, exact, rule) => {
    const found = evidenceOf(sentence).find((item) => item.exact === exact);
    expect(found?.rule).toBe(rule);
    expect(found?.weight).toBeGreaterThan(0.15);
  });

  it('has words of reporting against opinion', () => {
    const said = evidenceOf('The harbour master said that the quay is to be closed for a year.').find(({ exact }) => exact === 'said');
    expect(said === undefined || said.weight < 0).toBe(true);
  });

  it('calls hardly any word of a plain report loaded', () => {
    expect(evidenceOf('The quay is 40 metres long and was closed in March.').filter(({ rule }) => rule === 'loaded word')).toEqual([]);
  });
});
