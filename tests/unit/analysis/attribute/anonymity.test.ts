import { describe, expect, it } from 'vitest';
import { resolved } from '../../../support/resolution.ts';

const terms = (text: string) => resolved(text).map(({ sourceClass, anonymity }) => [sourceClass, anonymity]);

describe('terms of anonymity', () => {
  it.each([
    ['[Two officials, who asked not to be named,] *said* it would close.', 'who asked not to be named'],
    ['[An aide, who was not authorised to speak publicly,] *said* it would close.', 'who was not authorised to speak publicly'],
    ['[A nurse, who did not want to give her name,] *said* it would close.', 'who did not want to give her name'],
    [
      '[One teacher, who asked that her name not be used for fear of losing her job,] *said* it.',
      'who asked that her name not be used for fear of losing her job',
    ],
    ['[A manager] *said* it would close, speaking on condition of anonymity.', 'speaking on condition of anonymity'],
    ['“It will close,” *said* [a manager], who declined to be identified.', 'who declined to be identified'],
    [
      '[A manager], who spoke on condition of anonymity because he was not authorised to discuss it, *said* it would close.',
      'who spoke on condition of anonymity because he was not authorised to discuss it',
    ],
    ['On condition of anonymity, [a manager] *said* it would close.', 'On condition of anonymity'],
    [
      '[A manager] *said* it would close. The manager asked not to be named because talks go on.',
      'The manager asked not to be named because talks go on',
    ],
    ['[An unnamed manager] *said* it would close.', 'unnamed'],
  ])('are read from “%s”', (text, words) => {
    expect(terms(text)).toEqual([['anonymous', words]]);
  });

  it('hold for all relations of the source', () => {
    const text = '[A manager, who asked not to be named,] *said* it would close. [The manager] *said* when. [He] *left*.';
    expect(terms(text)).toEqual(Array(3).fill(['anonymous', 'who asked not to be named']));
  });

  it.each([
    ['a named person’s are none', '[Tom Varga] *said* on condition of anonymity that it would close.', 'person'],
    ['what is quoted is none', '[A manager] *said*: “Nobody spoke on condition of anonymity.”', 'role'],
    ['an undisclosed sum is none', '[A manager] *sold* the mill for an undisclosed sum.', 'role'],
    ['what others ask for is none', '[A manager] *said* it would close. Workers asked not to be named.', 'role'],
  ])('%s', (_, text, sourceClass) => {
    expect(terms(text)).toEqual([[sourceClass, null]]);
  });
});
