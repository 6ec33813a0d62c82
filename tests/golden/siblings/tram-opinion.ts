import type { Sibling } from './sibling.ts';

/** An opinion piece with an author's note, an editor's note and a republishing line; empty lines only here and there. */
export const tramOpinion: Sibling = {
  name: 'tram-opinion',
  gap: '\n',
  wrap: null,
  lines: [
    ['tag', 'OPINION'],
    ['headline', 'Nobody needs the tram to the airport, and everybody will pay for it'],
    ['byline', 'By Gideon Farr'],
    [
      'correction',
      'Editor’s note: An earlier version of this column gave the wrong length for the line. It is eleven kilometres, not seventeen.',
    ],
    ['body', 'I have lived beside the airport road for thirty years, and I have never once wished for a tram.'],
    [
      'body',
      'The plan before the city is to lay eleven kilometres of track where a bus already runs every six minutes. It would be quicker by four minutes. Four minutes, for nine hundred million.',
    ],
    [
      'body',
      'Let us be honest about who wants this. It is not the cleaners on the early shift, who need a bus at four in the morning. It is the people who fly twice a week and dislike sitting next to the cleaners.',
    ],
    ['body', 'We were told the same about the stadium, the tunnel and the cable car. Each was to pay for itself; none has.'],
    ['promotion', 'Subscribe now for unlimited access to our columnists'],
    [
      'body',
      'If the council has nine hundred million to spend, it should mend the school roofs and buy the quarter two hundred electric buses with the change.',
    ],
    ['byline', 'Gideon Farr is a retired bus planner and the author of “Late Again: A Life in Timetables”.'],
    ['disclaimer', 'This article was originally published by the Orrin Review and is republished with permission.'],
    ['disclaimer', 'The opinions expressed are solely those of the author and not of the Daily Orrin.'],
    ['interface', '37 comments'],
    ['interface', 'Sign in to comment'],
    ['interface', 'Report abuse'],
    ['navigation', 'Back to top'],
    ['legal', 'Terms of Use'],
    ['legal', 'Privacy Policy'],
  ],
};
