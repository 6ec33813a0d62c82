import type { Sibling } from './sibling.ts';

/** A sponsored technology piece: paid label at the top, automation and liability notes at the end; CRLF with empty lines. */
export const startupRelease: Sibling = {
  name: 'startup-release',
  gap: '\r\n\r\n',
  wrap: null,
  lines: [
    ['navigation', 'Home › Technology › Start-ups'],
    ['disclaimer', 'Sponsored content'],
    ['headline', 'Lumenta raises forty million to put sensors into vineyards'],
    ['dateline', '8 September 2030'],
    ['byline', 'From our technology desk'],
    [
      'body',
      'Lumenta, a four-year-old company from Ostrell, has raised forty million marks to sell soil sensors to wine growers on three continents.',
    ],
    ['body', 'The round was led by the pension fund of the dockers’ union, which has lately moved from ports to farming.'],
    [
      'body',
      '“A vine tells you it is thirsty when it is too late,” said Ansa Kerrigan, the founder. “Our probes tell you two days before.”',
    ],
    [
      'body',
      'The sensors cost ninety marks apiece and last for five seasons. Some eight thousand have been sold, most of them in the hills around Ostrell.',
    ],
    ['related', 'Related: Growers bet on night harvests as summers turn hot'],
    [
      'body',
      'Rivals are not far behind. Two larger makers of irrigation gear are testing probes of their own, and a university in Halmar has published plans for one that anybody may build.',
    ],
    ['body', 'Kerrigan says the money will last until the company turns a profit in 2033.'],
    ['disclaimer', 'This story was written with the help of artificial intelligence and checked by an editor.'],
    ['disclaimer', 'The publisher accepts no responsibility for the accuracy of information provided by third parties.'],
    ['promotion', 'Follow us on Instagram and LinkedIn'],
    ['interface', 'Rate this article'],
    ['interface', 'Share'],
    ['interface', 'Tweet'],
    ['related', 'Trending now'],
    ['related', 'Robot pickers learn to tell a ripe apricot from a bruised one'],
    ['related', 'Ostrell rents out its roofs to beekeepers'],
    ['legal', 'Copyright 2030 Ostrell Tagblatt. All rights reserved.'],
  ],
};
