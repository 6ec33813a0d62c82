import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { charsetOf, decode } from '#lib/ingest/charset.ts';

const SENTENCE = 'Das Café an der Brücke schließt früh, sagt Frau Größe. ';

async function read(chunks: readonly Uint8Array[], contentType: string | null = null): Promise<string> {
  let text = '';
  for await (const piece of decode(
    (async function* () {
      yield* chunks;
    })(),
    contentType,
  ))
    text += piece;
  return text;
}

describe('the encoding of a file', () => {
  it.each([
    ['a byte order mark', Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'utf-16le'],
    ['zero bytes without a mark', iconv.encode(SENTENCE, 'utf-16be', { addBOM: false }), 'utf-16be'],
    ['UTF-8 that declares itself latin', Buffer.from(`<meta charset="iso-8859-1">${SENTENCE}`), 'utf-8'],
    ['UTF-8 with a few pasted bytes', Buffer.concat([Buffer.from(SENTENCE.repeat(8)), Buffer.from([0x93, 0x20, 0x94])]), 'utf-8'],
    ['windows-1252 that declares itself UTF-8', iconv.encode(`<meta charset="utf-8">${SENTENCE}`, 'windows-1252'), 'windows-1252'],
    ['a name that can’t be true', iconv.encode(`<meta charset="utf-16">${SENTENCE}`, 'windows-1252'), 'windows-1252'],
    ['a name that nobody knows', iconv.encode(`<meta charset="x-klingon">${SENTENCE}`, 'windows-1252'), 'windows-1252'],
    ['an XML declaration', iconv.encode('<?xml version="1.0" encoding="windows-1251"?><p>Мост закрыт', 'windows-1251'), 'windows-1251'],
    ['what the page declares', iconv.encode('<meta charset="shift_jis"><p>橋は閉鎖される', 'shift_jis'), 'shift_jis'],
  ])('is told by %s', (_, bytes, expected) => {
    expect(charsetOf(bytes)).toMatch(new RegExp(`^${expected}$`, 'i'));
  });
  it('is what the server says before what the page says', () => {
    const bytes = iconv.encode('<meta charset="iso-8859-1"><p>Łódź i Kraków', 'windows-1250');
    expect(charsetOf(bytes, 'text/html; charset=windows-1250')).toBe('windows-1250');
  });
});

describe('decoding', () => {
  it('finds the encoding where the first letter beyond ASCII stands, however late', async () => {
    const head = Buffer.from(`<meta charset="windows-1250">${'plain words '.repeat(10_000)}`);
    expect(await read([head, iconv.encode('Łódź', 'windows-1250')])).toContain('words Łódź');
    expect(await read([head, Buffer.from('Łódź')])).toContain('words Łódź');
  });
  it('gives the same text however the bytes are cut', async () => {
    const bytes = Buffer.from(SENTENCE.repeat(3000));
    const cut = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, i) => bytes.subarray(997 * i, 997 * (i + 1)));
    expect(await read(cut)).toBe(SENTENCE.repeat(3000));
  });
  it('reads nothing as nothing', async () => {
    expect(await read([])).toBe('');
  });
});
