import { describe, expect, it } from 'vitest';
import { looseJson } from '#lib/analysis/extract/loose-json.ts';

describe('JSON as pages embed it', () => {
  it.each([
    ['as it should be', ' {"a": [1, "b"]} ', { a: [1, 'b'] }],
    ['in an HTML comment', '<!-- {"a": 1} -->', { a: 1 }],
    ['in CDATA', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['in CDATA within comments', '/* <![CDATA[ */ {"a": 1} /* ]]> */', { a: 1 }],
    ['with a semicolon', '{"a": 1};', { a: 1 }],
    ['with trailing commas', '{"a": [1, 2, ], }', { a: [1, 2] }],
    ['with comments', '{ // one\n "a": /* two */ 1 }', { a: 1 }],
    ['with line breaks in strings', '{"a": "one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['with marks of comments in strings', '{"a": "https://x.example/*y", }', { a: 'https://x.example/*y' }],
    ['escaped once too often', String.raw`{\"a\":\"https:\/\/x.example\"}`, { a: 'https://x.example' }],
  ])('is read %s', (_, source, expected) => {
    expect(looseJson(source)).toEqual(expected);
  });
  it.each(['', '{', '{"a": }', 'window.x = {"a": 1}', '"open', '/*', '//'])('is given up where it is broken otherwise: %s', (source) => {
    expect(looseJson(source)).toBeUndefined();
  });
});
