import type { Sibling } from './sibling.ts';

/** Paragraphs parted by empty lines; notice under the headline and again at the end; a plugin with votes. */
export const ferryDispute: Sibling = {
  name: 'ferry-dispute',
  gap: '\n\n',
  wrap: null,
  lines: [
    ['navigation', 'by ,'],
    ['headline', 'Island council blocks night ferries after noise complaints'],
    [
      'disclaimer',
      'Opinions expressed in this article are the author’s own and do not necessarily reflect the position of this newspaper. Nothing on this website should be taken as legal or financial advice.',
    ],
    [
      'body',
      'The council of Hestey has voted to suspend the night ferries to the mainland, citing repeated complaints about engine noise in the old harbour.',
    ],
    [
      'body',
      'In a note to residents, the harbour office said that the last boat would leave at nine in the evening from Monday and that the first would sail at six.',
    ],
    ['promotion', 'READ ALSO: How a small island ran out of mooring places'],
    ['body', 'With the tourist season three weeks away, hotel owners found the timing hard to understand.'],
    ['body', 'The note added:'],
    [
      'body',
      '“The measure is limited to sixteen weeks. It may be lifted early if the operator fits the new exhausts that it promised two years ago.”',
    ],
    ['body', 'According to the operator, Northline,'],
    ['body', '“The exhausts were ordered in March. Delivery has been delayed twice by the yard, and we have told the council so.”'],
    ['body', 'It remains unclear whether the mail boat, which also sails at night, is covered by the decision.'],
    ['tag', 'Analysis'],
    [
      'disclaimer',
      'Opinions expressed in this article are the author’s own and do not necessarily reflect the position of this newspaper. Nothing on this website should be taken as legal or financial advice.',
    ],
    ['interface', 'Leave a Reply'],
    ['interface', 'Your email address will not be published. Required fields are marked *'],
    ['interface', 'Name *'],
    ['interface', 'Email *'],
    ['interface', 'Post Comment'],
    ['interface', '14 Comments'],
    ['interface', 'Most Voted'],
    ['related', 'Seal colony returns to the northern skerries after forty years'],
    ['related', 'Why the lighthouse keepers of Hestey refuse to leave'],
  ],
};
