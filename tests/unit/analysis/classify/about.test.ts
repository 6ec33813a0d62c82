import { describe, expect, it } from 'vitest';
import { aboutOf } from '#lib/analysis/classify/about.ts';

const words = (wording: string) => {
  const span = aboutOf(wording);
  return span === null ? null : wording.slice(span.start, span.end);
};

describe('what a correction corrects', () => {
  it.each([
    ['Correction: An earlier version of this article misstated the year of the vote. It was 2014.', 'misstated the year of the vote'],
    [
      'A column on Friday about the ferry referred incorrectly to Ms. Moll’s office. She is a deputy.',
      'referred incorrectly to Ms. Moll’s office',
    ],
    ['This story was updated to correct that the vote was on Tuesday.', 'the vote was on Tuesday'],
    ['This article has been amended to correct the spelling of Ines Moll’s name.', 'the spelling of Ines Moll’s name'],
    ['(Corrects paragraph 3 to show the vote was on Tuesday)', 'the vote was on Tuesday'],
    ['(Corrects to say second quarter, not third, in headline)', 'second quarter, not third, in headline'],
    ['(Corrects spelling of mayor’s name)', 'spelling of mayor’s name'],
    ['Correction: The bridge was opened in 1931, not 1913.', 'The bridge was opened in 1931, not 1913'],
    ['Mr Orrin’s age was wrongly given as 47. He is 74.', 'was wrongly given as 47'],
    [
      'Clarification (3 June): an earlier headline said the port was closed; only one berth was.',
      'an earlier headline said the port was closed',
    ],
    ['We used an incorrect photograph with this story (since removed).', 'used an incorrect photograph with this story (since removed)'],
  ])('%s', (wording, about) => {
    expect(words(wording)).toBe(about);
  });

  it.each([
    'Update: This story now has a comment by the harbour board.',
    'This article was updated at 4 p.m. with the reply of the ministry.',
    'Editor’s note: the names of the children have been changed.',
    'We regret the error.',
    '',
  ])('is not said in: %s', (wording) => {
    expect(aboutOf(wording)).toBeNull();
  });

  it('stays within the wording, whatever that is', () => {
    for (const wording of ['Correction:', 'Correction: misstated', '(Corrects 1, 2, 3-4, 5 and 6 to', `misstated ${'a '.repeat(5000)}`]) {
      const span = aboutOf(wording) ?? { start: 0, end: 0 };
      expect(span.end).toBeLessThanOrEqual(wording.length);
    }
  });
});
