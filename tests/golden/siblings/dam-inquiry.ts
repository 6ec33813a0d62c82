import type { Sibling } from './sibling.ts';

/** CRLF line ends and no empty lines; menu, byline and date at the top; related list before the comments. */
export const damInquiry: Sibling = {
  name: 'dam-inquiry',
  gap: '\r\n',
  wrap: null,
  lines: [
    ['navigation', 'Home | News | Region | Sport | Business'],
    ['tag', 'Region'],
    ['headline', 'Inquiry finds dam engineers warned of cracks a year before flood'],
    ['byline', 'By Marit Solvang and Ode Tarrin'],
    ['dateline', 'Published 14 March 2031, 09:20'],
    [
      'body',
      'Engineers at the Corvale dam reported cracks in the spillway eleven months before the flood that destroyed two villages, a public inquiry heard on Thursday.',
    ],
    [
      'body',
      'Their memo, read out in the hearing room at Brannock, asked for the water level to be lowered by four metres until repairs were done. Nobody answered it.',
    ],
    ['body', '“I sent it three times,” said Lena Orrick, who led the inspection. “After the third I was told to stop writing.”'],
    ['caption', 'Photo: Jonas Bretherick / Vale Picture Agency'],
    ['body', 'The water board has admitted that the memo was received but says it was filed under the wrong reservoir.'],
    ['body', 'Counsel for the families called that explanation “an insult to people who lost everything they had”.'],
    ['promotion', 'Sign up to our morning newsletter for more stories like this.'],
    [
      'body',
      'A former director of the board, Piet Hallam, will be heard next week. He resigned a month after the flood and has not spoken in public since.',
    ],
    ['body', 'The inquiry is expected to report before the end of the year.'],
    ['related', 'You may also like'],
    ['related', 'Farmers in the Corvale basin still wait for clean water'],
    ['related', 'Three villages vote against moving to higher ground'],
    ['interface', 'Share this article'],
    ['interface', 'Facebook'],
    ['interface', 'WhatsApp'],
    ['interface', 'Copy link'],
    ['interface', 'Log in to comment'],
    ['interface', 'Sort by newest'],
    ['legal', '© 2031 The Brannock Herald'],
  ],
};
