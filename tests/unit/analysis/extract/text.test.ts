import { describe, expect, it } from 'vitest';
import { extractClean, extractText } from '#lib/analysis/extract/text.ts';

const texts = (text: string) => extractText(text).blocks.map(({ start, end }) => text.slice(start, end));

const PARAGRAPH =
  'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the old harbour, which hotel owners called absurd.';
const wrapAt = (text: string, width: number) => text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd();

describe('blocks of plain text', () => {
  it.each([
    ['line feeds', 'One\nTwo\n\nThree', ['One', 'Two', 'Three']],
    ['carriage returns with line feeds', 'One\r\nTwo\r\n\r\nThree\r\n', ['One', 'Two', 'Three']],
    ['carriage returns alone', 'One\rTwo', ['One', 'Two']],
    ['Unicode line ends', 'One\u2028Two\u0085Three', ['One', 'Two', 'Three']],
    ['white space around lines', '  One \t\n \u00a0 \n Two', ['One', 'Two']],
    ['nothing', ' \n\r\n ', []],
  ])('reads %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('leaves the text as it is, so that offsets point into the input', () => {
    const text = '\r\n  A line. \r\n';
    const page = extractText(text);
    expect(page.text).toBe(text);
    expect(page.blocks).toEqual([{ start: 4, end: 11, kind: 'line', path: '', linkDensity: 0 }]);
    expect(page.signals).toEqual([]);
  });

  it.each([72, 66, 80])('joins paragraphs that are wrapped at %i', (width) => {
    const wrapped = `${wrapAt(PARAGRAPH, width)}\n\n${wrapAt(PARAGRAPH.replace('council', 'harbour board'), width)}\n\nShare\nTweet`;
    expect(texts(wrapped).map((text) => text.replaceAll('\n', ' '))).toEqual([
      PARAGRAPH,
      PARAGRAPH.replace('council', 'harbour board'),
      'Share',
      'Tweet',
    ]);
  });
  it('ends a wrapped paragraph at a short line where no empty line stands between', () => {
    const other = PARAGRAPH.replace('The council', 'In spring the council');
    expect(texts(`${wrapAt(PARAGRAPH, 70)}\n${wrapAt(other, 70)}`)).toHaveLength(2);
  });
  it('does not join a list of headlines of like length', () => {
    const lines = [
      'Seal colony returns to the northern skerries after forty years',
      'Why the lighthouse keepers of Hestey refuse to leave the rock',
      'Ferry company hires divers to look for the anchor it has lost',
      'Island school wins the relay for the ninth time in ten years',
    ];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('cuts page furniture and notices out of an article on one line', () => {
    const notice = 'The views expressed in this column are solely those of the author and do not necessarily reflect those of the site.';
    const line = `${Array(6).fill(PARAGRAPH).join(' ')} READ MORE: Why keepers stay ${PARAGRAPH} ${notice} What do you think? Subscribe Notify of guest`;
    const found = texts(line);
    expect(found[0].startsWith('The council')).toBe(true);
    expect(found).toContain(notice);
    expect(found.some((text) => text.startsWith('What do you think?'))).toBe(true);
    expect(found.join(' ').replace(/\s+/g, ' ')).toBe(line);
  });
});

describe('text that is a body already', () => {
  it('has its paragraphs as blocks and is never cut', () => {
    const line = Array(8).fill(`${PARAGRAPH} What do you think?`).join(' ');
    expect(extractClean(line).blocks).toHaveLength(1);
    expect(extractClean(`${wrapAt(PARAGRAPH, 70)}\n\n${wrapAt(PARAGRAPH, 70)}`).blocks).toHaveLength(2);
  });
});
