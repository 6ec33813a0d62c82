import { describe, expect, it } from 'vitest';
import { genreSigns } from '#lib/analysis/declared/genre.ts';
import type { Disclaimer, Role } from '#lib/analysis/model/classified.ts';
import type { Signal } from '#lib/analysis/model/page.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const NO_SIGNALS: readonly Signal[] = [];

/** A page of blocks with given roles, one a line. */
function pageOf(lines: readonly (readonly [Role, string])[], signals = NO_SIGNALS, disclaimers: readonly Disclaimer[] = []) {
  const text = lines.map(([, line]) => line).join('\n');
  let at = 0;
  const blocks = lines.map(([, line]) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length, kind: 'line' as const, path: '', linkDensity: 0 };
  });
  const verdicts = lines.map(([role]) => ({ role, rule: role, confidence: 1 }));
  return { ...segment({ text, blocks }), signals, verdicts, disclaimers };
}

const ARTICLE = [
  ['headline', 'Council closes the ferry'],
  ['body', 'The council closed the ferry on Monday after a vote of nine to four.'],
] as const;

describe('signs of a genre', () => {
  it('quotes the one label of a tag line that names a genre, without the space around it', () => {
    const page = pageOf([['tag', 'Media, Opinion | Transport'], ...ARTICLE]);
    const [sign, ...others] = genreSigns(page, null);
    expect(others).toEqual([]);
    expect(sign).toMatchObject({ genre: 'opinion', value: 'Opinion', where: 'tag' });
    expect(page.text.slice(sign.span?.start, sign.span?.end)).toBe('Opinion');
  });

  it('takes no entry of a menu far from the article for a label of it', () => {
    const menu = ['Home', 'Weather', 'Shop', 'Games'].map((line) => ['navigation', line] as const);
    expect(genreSigns(pageOf([['tag', 'Opinion'], ...menu, ...ARTICLE]), null)).toEqual([]);
  });

  it('reads the prefix of a headline and the path of the address, and trusts structured data first', () => {
    const signals: readonly Signal[] = [
      { name: 'section', value: 'Analysis', where: 'meta article:section' },
      { name: 'genre', value: 'ReviewNewsArticle', where: 'JSON-LD @type' },
    ];
    const page = pageOf([['headline', 'Comment: Close the ferry for good'], ARTICLE[1]], signals);
    const signs = genreSigns(page, 'https://harbour-herald.example/opinion/close-the-ferry');
    expect(signs.map(({ genre, where }) => [genre, where])).toEqual([
      ['review', 'JSON-LD @type'],
      ['opinion', 'URL path'],
      ['analysis', 'meta article:section'],
      ['opinion', 'prefix of the headline'],
    ]);
  });
});
