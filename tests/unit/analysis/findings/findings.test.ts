import { describe, expect, it } from 'vitest';
import { FINDINGS } from '#lib/analysis/findings/registry.ts';
import type { Declared, FindingKind } from '#lib/analysis/model/analysis.ts';
import type { Attributed } from '#lib/analysis/model/attributed.ts';
import { SCORERS } from '#lib/analysis/score/registry.ts';
import { attributedDoc, FILLER } from '../../../support/attributed.ts';

const NOTHING: Declared = {
  title: null,
  publishedAt: null,
  outlet: null,
  author: null,
  url: null,
  genre: null,
  genres: [],
  wire: false,
  signals: [],
};
const body = (...texts: readonly string[]) => texts.map((text) => ({ role: 'body' as const, text }));
const filler = (n: number) => body(...Array.from({ length: n }, (_, i) => `${FILLER} ${i}.`));
const reporting = body(
  ...Array.from({ length: 12 }, (_, i) => `Officials counted ${i + 40} passengers on Tuesday at the port, the agency reported.`),
);
const sign = (genre: 'opinion' | 'report' | 'sponsored', where: string) => ({ genre, value: genre, where, span: null });

function found(document: Attributed, kind: FindingKind, declared: Partial<Declared> = {}) {
  const scores = new Map(SCORERS.map((scorer) => [scorer.name, scorer.score(document)]));
  const rule = FINDINGS.find((f) => f.kind === kind);
  return rule?.find({ document, declared: { ...NOTHING, ...declared }, scores }) ?? [];
}
const quoted = ({ text }: Attributed, findings: ReturnType<typeof found>) =>
  findings.flatMap((f) => f.evidence.map(({ start, end }) => text.slice(start, end)));

describe('label-conflict', () => {
  it('is two labels that exclude each other', () => {
    const [finding] = found(attributedDoc(filler(6)), 'label-conflict', { genres: [sign('opinion', 'disclaimer'), sign('report', 'tag')] });
    expect(finding.message).toMatch(/disclaimer says opinion \(“opinion”\); the tag says report/);
  });

  it('gives every side with its words: each label, and what the language reads as', () => {
    const doc = attributedDoc([...reporting, { role: 'tag', text: 'Report' }]);
    const start = doc.text.indexOf('Report', doc.text.length - 12);
    const tag = { ...sign('report', 'tag'), value: 'Report', span: { start, end: start + 6 } };
    const [finding] = found(doc, 'label-conflict', { genres: [sign('opinion', 'URL path'), tag] });
    expect(finding.message).toMatch(
      /^The URL path says opinion .*tag says report \(“Report”\); the language reads as reporting \(\d{1,2} % likely/,
    );
    const [label, ...words] = quoted(doc, [finding]);
    expect(label).toBe('Report');
    expect(words.length).toBeGreaterThan(0);
  });

  it('is a label that the language contradicts, and not one that it bears out', () => {
    expect(found(attributedDoc(reporting), 'label-conflict', { genres: [sign('opinion', 'URL path')] })).toHaveLength(1);
    expect(found(attributedDoc(reporting), 'label-conflict', { genres: [sign('report', 'URL path')] })).toEqual([]);
  });

  it('is no label that the language contradicts with an interval over two bands, which it says where two labels do', () => {
    const rule = FINDINGS.find(({ kind }) => kind === 'label-conflict');
    const opinion = { name: 'opinion', value: 0.2, basis: "author's words", evidence: [] } as const;
    const findings = (high: number, ...genres: readonly ('opinion' | 'report')[]) => {
      const opinionArticle = { name: 'opinionArticle', value: 0.08, low: 0.01, high, basis: 'article', evidence: [] } as const;
      const scores = new Map([opinion, opinionArticle].map((score) => [score.name, score]));
      const declared = { ...NOTHING, genres: genres.map((genre) => sign(genre, 'tag')) };
      return rule?.find({ document: attributedDoc(filler(6)), declared, scores }) ?? [];
    };
    expect(findings(0.2, 'opinion')).toHaveLength(1);
    expect(findings(0.6, 'opinion')).toEqual([]);
    expect(findings(0.6, 'opinion', 'report')[0].message).toContain('the language is unclear (8 % likely an opinion piece)');
  });
});

describe('single-source', () => {
  const text = 'Vik said one thing. Vik said two things. Vik said three things. Feld agreed a bit.';
  const acts = ['one thing', 'two things', 'three things'].map((content) => ({ source: 'Vik', cue: 'said', content }));

  it('is three acts of which one source has four fifths of the words', () => {
    const doc = attributedDoc([...filler(6), ...body(text)], acts);
    expect(found(doc, 'single-source')[0].message).toContain('Vik');
    expect(found(attributedDoc([...filler(6), ...body(text)], acts.slice(1)), 'single-source')).toEqual([]);
    const two = [...acts, { source: 'Feld', cue: 'agreed', content: 'a bit' }];
    expect(found(attributedDoc([...filler(6), ...body(text)], two), 'single-source')).toEqual([]);
  });
});

describe('vague-attribution', () => {
  it('is a bare plural, and not a source with a name or number', () => {
    const doc = attributedDoc(
      [...filler(6), ...body('Studies show one. Studies by Halden Institute show two. Two studies show three.')],
      [
        { source: 'Studies', content: 'one' },
        { source: 'Studies by Halden Institute', content: 'two' },
      ],
    );
    expect(quoted(doc, found(doc, 'vague-attribution'))).toEqual(['Studies']);
  });
});

describe('scare-quotes', () => {
  it('are a few quoted words of nobody’s, and not a source’s or a long quotation', () => {
    const doc = attributedDoc(
      [
        ...filler(6),
        ...body('The “so-called experts” came. Vik called it “a farce” then. The sign read “please do not walk on the grass”.'),
      ],
      [{ source: 'Vik', cue: 'called', content: '“a farce”' }],
    );
    expect(quoted(doc, found(doc, 'scare-quotes'))).toEqual(['“so-called experts”']);
  });
});

describe('unlabelled-sponsor', () => {
  const doc = attributedDoc(
    [...filler(6), { role: 'disclaimer', text: 'Paid for by Brackwater.' }],
    [],
    [{ text: 'Paid for by Brackwater.', kinds: ['sponsored'] }],
  );

  it('is a notice of payment without a label', () => {
    expect(quoted(doc, found(doc, 'unlabelled-sponsor', { genres: [sign('sponsored', 'disclaimer')] }))).toEqual([
      'Paid for by Brackwater.',
    ]);
    expect(found(doc, 'unlabelled-sponsor', { genres: [sign('sponsored', 'JSON-LD @type')] })).toEqual([]);
    const above = { ...doc, disclaimers: doc.disclaimers.map((d) => ({ ...d, placement: 'lead' as const })) };
    expect(found(above, 'unlabelled-sponsor')).toEqual([]);
  });

  it('is a notice of earning links that only stands below the text', () => {
    const text = 'We may earn a commission if you buy through links in this article.';
    const paragraphs = [...filler(6), { role: 'disclaimer' as const, text }];
    const below = attributedDoc(paragraphs, [], [{ text, kinds: ['affiliate'] }]);
    expect(found(below, 'unlabelled-sponsor').map(({ message }) => message)).toEqual([expect.stringMatching(/links earn money/)]);
    const lead = attributedDoc(paragraphs, [], [{ text, kinds: ['affiliate'], placement: 'lead' }]);
    expect(found(lead, 'unlabelled-sponsor')).toEqual([]);
  });
});

describe('ai-disclosure', () => {
  const text = 'A summary was drafted by software. Figures were compiled by a machine.';
  const parts = ['A summary was drafted by software.', 'Figures were compiled by a machine.'];
  const disclosed = (...scopes: readonly ('article' | 'site')[]) =>
    attributedDoc(
      [...filler(6), { role: 'disclaimer', text }],
      [],
      scopes.map((scope, i) => ({ text: parts[i], kinds: ['ai'], scope })),
    );

  it('states scope and placement, once for each', () => {
    const both = found(disclosed('article', 'site'), 'ai-disclosure');
    expect(both.map(({ message }) => message)).toEqual([
      expect.stringMatching(/below the text says that this article/),
      expect.stringMatching(/below the text says that the site/),
    ]);
    const one = disclosed('article', 'article');
    expect(found(one, 'ai-disclosure')).toHaveLength(1);
    expect(quoted(one, found(one, 'ai-disclosure'))).toEqual(parts);
    expect(found(disclosed(), 'ai-disclosure')).toEqual([]);
  });

  it('says when a notice denies it', () => {
    const none = 'No AI was used in the writing of this article.';
    const doc = attributedDoc([...filler(6), { role: 'disclaimer', text: none }], [], [{ text: none, kinds: ['ai'] }]);
    expect(found(doc, 'ai-disclosure')[0].message).toMatch(/nothing here was made with/);
  });
});

describe('headline-gap', () => {
  it('is a headline far more opinionated than its body', () => {
    const hot = 'You must be furious: this shameful, disgraceful and truly stupid betrayal is our ruin!';
    const doc = attributedDoc([{ role: 'headline', text: hot }, ...reporting]);
    expect(quoted(doc, found(doc, 'headline-gap'))).toEqual([hot]);
    expect(found(attributedDoc([{ role: 'headline', text: 'Board approves berth' }, ...filler(6)]), 'headline-gap')).toEqual([]);
  });
});

describe('agentless-verdict, duplicate-disclaimer, body-cut-off, length and language', () => {
  it('points to the cue of a judgement without a judge', () => {
    const doc = attributedDoc(
      [...filler(6), ...body('The plan is widely deemed a success.')],
      [{ cue: 'is widely deemed', content: 'a success', claim: 'belief', sourceClass: 'agentless' }],
    );
    expect(quoted(doc, found(doc, 'agentless-verdict'))).toEqual(['is widely deemed']);
  });

  it('reports a repeated disclaimer once, with all its places', () => {
    const text = 'Views are the author’s own.';
    const doc = attributedDoc(
      [{ role: 'disclaimer', text }, ...filler(6)],
      [],
      [
        { text, repeats: 2 },
        { text, repeats: 2 },
      ],
    );
    expect(found(doc, 'duplicate-disclaimer')).toHaveLength(1);
  });

  it('sees a paywall and a trailing ellipsis', () => {
    const stub = attributedDoc([...filler(3), ...body('The rest was to…')]);
    expect(found(stub, 'body-cut-off')).toHaveLength(1);
    const wall = attributedDoc([...filler(3), { role: 'promotion', text: 'Subscribe now to continue reading this story' }]);
    expect(found(wall, 'body-cut-off')).toHaveLength(1);
    expect(found(attributedDoc(filler(6)), 'body-cut-off')).toEqual([]);
  });

  it('speaks of little text under 200 words and not from 200 on', () => {
    expect(found(attributedDoc(filler(4)), 'too-little-text')[0].message).toContain('nothing is scored');
    expect(found(attributedDoc(filler(6)), 'too-little-text')[0].message).toContain('rough');
    expect(found(attributedDoc(filler(10)), 'too-little-text')).toEqual([]);
  });

  it('recognises another language', () => {
    const german =
      'Der Ausschuss hat am Montag beschlossen, dass die neue Brücke über den Fluss gebaut werden soll, obwohl viele Anwohner dagegen sind. ';
    expect(found(attributedDoc(body(german.repeat(3))), 'not-english')).toHaveLength(1);
    expect(found(attributedDoc(filler(6)), 'not-english')).toEqual([]);
  });
});
