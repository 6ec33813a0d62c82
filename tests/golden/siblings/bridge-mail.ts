import type { Sibling } from './sibling.ts';

/** Everything is wrapped by hand at 72, as a mail program does. */
export const bridgeMail: Sibling = {
  name: 'bridge-mail',
  gap: '\n\n',
  wrap: 72,
  lines: [
    ['headline', 'Bridge at Tolmarsh to stay shut until autumn'],
    ['byline', 'By Henrike Vossel'],
    [
      'disclaimer',
      'The views expressed here are those of the writer alone and should not be attributed to the Tolmarsh Gazette or its owners. This column offers no medical, legal or tax advice.',
    ],
    [
      'body',
      'The road bridge over the Tole will remain closed to all traffic until at least the end of September, the county said, after divers found that two of the piers had been washed out more deeply than the spring survey suggested.',
    ],
    [
      'body',
      'Repairs that were meant to last ten weeks will now take twenty. The contractor has asked for a further two million crowns, which the county has so far refused to pay.',
    ],
    [
      'body',
      'Shopkeepers on the north bank say that their takings have fallen by half. A petition for a temporary footbridge has been signed by four thousand people, nearly every adult in the town.',
    ],
    ['promotion', 'WATCH: Drone film shows the damage to the second pier'],
    [
      'body',
      'A footbridge would cost three hundred thousand crowns and could be in place within a month, according to the army engineers who were asked to look at the site in May. The county has not replied to their offer.',
    ],
    ['body', 'Buses will go on running by way of Ansley, which adds forty minutes to the journey.'],
    [
      'disclaimer',
      'The views expressed here are those of the writer alone and should not be attributed to the Tolmarsh Gazette or its owners. This column offers no medical, legal or tax advice.',
    ],
    ['interface', 'Have your say'],
    ['interface', 'Add a comment'],
    ['related', 'Swans nest on the closed carriageway'],
  ],
};
