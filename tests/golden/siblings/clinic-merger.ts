import type { Sibling } from './sibling.ts';

/** No notice at all; the widget is another one; a pull of headlines at the end without heading. */
export const clinicMerger: Sibling = {
  name: 'clinic-merger',
  gap: '\n',
  wrap: null,
  lines: [
    ['navigation', 'Skip to content'],
    ['navigation', 'Menu'],
    ['headline', 'Two hospitals on the Aldern coast agree to merge'],
    ['standfirst', 'Both boards have voted for a single emergency department, but staff fear for the smaller site.'],
    ['byline', 'Tamsin Okoro'],
    ['dateline', 'Updated 2 hours ago'],
    [
      'body',
      'The boards of St Brannoc’s and the Coastal Infirmary voted on Wednesday to merge into one hospital with two sites, ending four years of talks.',
    ],
    [
      'body',
      'Emergency care will move to the Infirmary by the spring. St Brannoc’s keeps its maternity ward and its outpatient clinics, the boards said in a joint letter to staff.',
    ],
    ['body', 'Nurses at St Brannoc’s were less pleased.'],
    ['body', '“We read it in the paper,” said Ilse Brandt, a ward sister for nineteen years. “Nobody came to talk to us.”'],
    [
      'body',
      'The regional health office must still agree. It turned down an earlier plan in 2027 because ambulances from the northern valleys would have needed more than an hour.',
    ],
    ['body', 'A new road to the valleys has opened since then.'],
    ['promotion', 'Download our app for breaking news alerts'],
    ['body', 'The office is to give its answer within ninety days.'],
    ['interface', 'Join the conversation'],
    ['interface', 'Sign in'],
    ['interface', 'Oldest'],
    ['interface', 'Newest'],
    ['interface', 'Load more comments'],
    ['related', 'Waiting times for new hips fall below a year for the first time'],
    ['related', 'Rural doctors to be paid for the miles they drive'],
    ['related', 'Letters pour in over the fate of the old sanatorium'],
  ],
};
