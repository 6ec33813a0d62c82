import type { Sibling } from './sibling.ts';

/** War report: unverified claims inside the text, state funding and a translation note around it; list of headlines first. */
export const borderShelling: Sibling = {
  name: 'border-shelling',
  gap: '\n\n',
  wrap: null,
  lines: [
    ['navigation', 'in'],
    ['headline', 'Karvian army reports strike on supply column near Dessen'],
    [
      'disclaimer',
      'The statements and opinions in this piece belong to its author and may not reflect those of the editors. We do not provide investment advice of any kind.',
    ],
    [
      'body',
      'The Karvian army said on Sunday that its artillery had destroyed a supply column of the northern militia on the road between Dessen and the border.',
    ],
    ['body', 'Nineteen vehicles were hit, the army said in a bulletin. The figures could not be independently verified.'],
    ['body', 'The bulletin said,'],
    [
      'body',
      '“The column was found by reconnaissance at first light. Eleven trucks with ammunition and two with fuel burned out, and the rest turned back.”',
    ],
    ['promotion', 'WATCH: Night sky over Dessen lights up'],
    ['body', 'It is the third such strike this month. The militia has denied that it uses the road.'],
    ['body', 'Aid groups said families were leaving the villages along the road, most of them on foot.'],
    ['body', 'Talks on a ceasefire, which broke down in January, are to begin again in neutral Halmar on Tuesday.'],
    ['tag', 'News'],
    [
      'disclaimer',
      'The statements and opinions in this piece belong to its author and may not reflect those of the editors. We do not provide investment advice of any kind.',
    ],
    ['disclaimer', 'This article was translated from the Karvian original.'],
    ['interface', 'Subscribe'],
    ['interface', 'Connect with'],
    ['interface', 'I allow to create an account'],
    ['interface', 'Label'],
    ['interface', '3 Comments'],
    ['interface', 'Oldest'],
    ['related', 'Halmar polishes its oldest hotel for the delegations'],
    ['related', 'The smugglers of the Dessen road have nothing left to carry'],
    ['related', 'Do the northern villages still want a border at all?'],
  ],
};
