import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import type { RawArticle } from '#lib/analysis/model/article.ts';
import { demoArticle, demoOutlets } from '../support/demo.ts';

const text = (content: string): RawArticle => ({
  mediaType: 'text/plain',
  content,
  url: null,
  outlet: null,
  title: null,
  publishedAt: null,
});
const html = (content: string): RawArticle => ({ ...text(content), mediaType: 'text/html' });
const values = (raw: RawArticle) => new Map(analyze(raw).scores.map(({ name, value }) => [name, value]));
const samples = demoOutlets().map(({ slug, articles }) => demoArticle(slug, articles[3]));

const BODY = [
  'The harbour board of Ostmere approved a third ferry berth on Monday after a debate of four hours. The berth will cost 14 million marks and is to open in 2028, the board’s papers show.',
  '“We have waited for this for twenty years,” said Runa Feld, who chairs the board. “The boats are full every summer, and people are left on the quay.”',
  'The plan was opposed by two members. Jorun Vik, a fisherman, told the meeting that the new pier would close the old channel to small boats. He asked for a study of the currents before any stone is laid.',
  'Engineers began to measure the sea bed in March. A first report is due in the autumn, and the tender is to follow before the winter. The ferry company carried 410,000 passengers last year, 6 percent more than the year before.',
].join('\n\n');
const WIDGET = `\n\nWhat do you think?\n\nSubscribe\n\nNotify of\n\nguest\n\n0 Comments\n\nInline Feedbacks\n\nView all comments`;

function expectSound({ document, scores, sentences, findings }: ReturnType<typeof analyze>): void {
  expect(scores.filter(({ value }) => value !== null && !Number.isFinite(value))).toEqual([]);
  expect(sentences).toHaveLength(document.sentences.length);
  expect(sentences.filter(({ opinion, authorShare }) => !(opinion >= 0 && opinion <= 1 && authorShare >= 0 && authorShare <= 1))).toEqual(
    [],
  );
  const spans = [...document.blocks, ...document.disclaimers, ...findings.flatMap((finding) => finding.evidence)];
  expect(spans.filter(({ start, end }) => !(0 <= start && start <= end && end <= document.text.length))).toEqual([]);
}

describe('analyze', () => {
  it('is blind to who published: outlet, URL, title and date move no score', () => {
    for (const raw of samples) {
      const anonymous = values({ ...raw, url: null, outlet: null, title: null, publishedAt: null });
      const named = values({
        ...raw,
        url: 'https://opinion.example/opinion/rant',
        outlet: 'The Daily Rant',
        title: 'Opinion: a rant',
        publishedAt: '2020-01-01',
      });
      expect(named).toEqual(anonymous);
    }
  });

  it('gives the same answer to the same input', () => {
    for (const raw of samples) expect(JSON.stringify(analyze(raw))).toBe(JSON.stringify(analyze(raw)));
  });

  it('lets no comment widget move what is measured of the body', () => {
    const isOfBody = (name: string) => !name.startsWith('boilerplateShare') && name !== 'disclaimerWords';
    const [bare, debris] = [values(text(BODY)), values(text(BODY + WIDGET))];
    expect(bare.get('opinion')).not.toBeNull();
    for (const [name, value] of bare) if (isOfBody(name)) expect([name, debris.get(name)]).toEqual([name, value]);
    expect(debris.get('boilerplateShare')).toBeGreaterThan(bare.get('boilerplateShare') ?? 0);
  });

  it('gives quoted opinion to the source, not to the author', () => {
    const loaded = BODY.replace(
      'The boats are full every summer, and people are left on the quay.',
      'It is a disgraceful, shameful, utterly idiotic scandal, frankly!',
    );
    const [calm, angry] = [values(text(BODY)), values(text(loaded))];
    expect(angry.get('opinion')).toBeCloseTo(calm.get('opinion') ?? 0, 1);
    expect(angry.get('opinionByProxy')).toBeGreaterThan(calm.get('opinionByProxy') ?? 0);
  });

  it('answers any string, as text and as HTML, without NaN and with spans inside the text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('<p>', '</div>', '<script>', '“', '”', ' said ', '\r\n', '. ', '&quot;', '\u0000', '\ud800', '<!--', '{"@type":'),
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(pieces, fc.boolean(), (parts, asHtml) => {
        expectSound(analyze(asHtml ? html(parts.join('')) : text(parts.join(''))));
      }),
      { numRuns: 300 },
    );
  });
});
