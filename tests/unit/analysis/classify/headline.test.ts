import { describe, expect, it } from 'vitest';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';

const BODY = [
  'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the harbour.',
  '“We were never asked,” said Ilse Brandt, who runs a hotel on the quay. “Half of our guests come with the last boat.”',
  'The operator said that new exhausts had been ordered in March and that it hoped to fit them before the summer.',
];
const TITLE = 'Island council blocks night ferries';

const headlines = (...lines: readonly string[]) =>
  classify(segment(extractText([...lines, ...BODY].join('\n\n')))).verdicts.flatMap(({ role }, i) =>
    role === 'headline' ? [lines[i]] : [],
  );

describe('the headline of pasted text', () => {
  it.each([
    ['under a motto', ['Hestey Echo', 'Your island, your harbour, your paper since 1902', 'Home', TITLE, 'By Ada Lowe']],
    ['under a breadcrumb', ['Menu', 'You are here: Home Latest News', 'in ,', TITLE, 'by Ada Lowe']],
    ['under labels of the page', ['Hestey Echo', 'Text size: small medium large', TITLE, 'By Ada Lowe']],
    ['under a menu in one line', ['Home  For You  Following  Newsstand  Saved', TITLE, 'Oct 6, 2031 12:00 · 2 min read']],
    ['under a sponsored line', ['Sponsored: The mattress that physiotherapists keep quiet about', TITLE, 'Ada Lowe']],
    [
      'under other headlines',
      ['Trending Now', 'Seals return to the outer skerries', 'Oldest lift in town turns 120', 'News', TITLE, 'By Ada Lowe'],
    ],
    ['under the date, over the author', ['in Harbour,', '6 October 2031', 'Share this', TITLE, 'By Ada Lowe']],
    ['without a signature', ['Hestey Echo', 'Email this to a friend', TITLE]],
  ])('%s', (_, lines) => {
    expect(headlines(...lines)).toEqual([TITLE]);
  });

  it.each([
    'Yes, Stop the Ferries. But Who Will Row the Doctor Across?',
    'Ole Moss: "I Do Not Want a Quieter Night. I Want a Quieter Engine on the Boat"',
    'EXCLUSIVE: The Secret Timetable of the Night Ferries to the Mainland',
  ])('%s', (title) => {
    expect(headlines('HESTEY ECHO', 'Get the Echo App', `Home » News » ${title}`, title, 'Ada Lowe', 'Posted on October 6, 2031')).toEqual([
      title,
    ]);
  });
});
