import type { Sibling } from './sibling.ts';

/** Hard-wrapped at 66 with CRLF and no empty lines at all. */
export const schoolVote: Sibling = {
  name: 'school-vote',
  gap: '\r\n',
  wrap: 66,
  lines: [
    ['headline', 'Village school wins a second life by eleven votes'],
    ['byline', 'By Corin Adeyemi'],
    [
      'body',
      'The village of Upper Marl will keep its school after all. In a vote on Sunday that drew nine in ten residents, three hundred and four were for paying a higher rate to keep it open and two hundred and ninety-three against.',
    ],
    [
      'body',
      'The district had planned to close it in July and to send the forty-one children by bus to Lower Marl, seven kilometres down the valley.',
    ],
    [
      'body',
      'Teachers hung a banner from the roof when the result was read out. Children who had been allowed to stay up ran around the square ringing the old handbell.',
    ],
    [
      'body',
      'The mayor, who had argued for the closure, said that she would respect the vote but warned that the sum would not last for more than four years.',
    ],
    [
      'disclaimer',
      'The views and opinions in this report are the personal views of the reporter and do not represent the views of Marl Valley News. This site does not offer financial or legal advice.',
    ],
    ['interface', 'What do you think?'],
    ['interface', 'Be the first to comment'],
    ['interface', 'Send'],
    ['related', 'Lower Marl opens a library in its old post office'],
    ['related', 'Snow closes the pass for the third weekend running'],
  ],
};
