import type { Sibling } from './sibling.ts';

/** Notices stand at the tail alone, in three kinds; the agency's credit opens the text. */
export const grainPrices: Sibling = {
  name: 'grain-prices',
  gap: '\n\n',
  wrap: null,
  lines: [
    ['tag', 'Markets'],
    ['headline', 'Grain prices slip as rain reaches the southern plains'],
    ['dateline', 'June 3, 2029 4:15 pm'],
    [
      'body',
      'PORT VELLAN (CPA) — Wheat for July delivery fell 2.4 percent on Friday after the first heavy rain in nine weeks reached the southern plains, traders said.',
    ],
    ['body', 'Maize lost 1.1 percent and soya was little changed at the end of a quiet session.'],
    [
      'body',
      '“The market had priced in a lost harvest,” said Dorota Vance, who follows crops at Milbrook Brokers. “Now it has to price in a late one.”',
    ],
    ['body', 'The farm ministry left its estimate at 31 million tonnes but said that it would look again in two weeks.'],
    ['body', 'Exporters have sold forward about a third of the crop, more than is usual at this time of year.'],
    ['disclaimer', 'The author holds no position in any of the securities mentioned.'],
    [
      'disclaimer',
      'This material is for informational purposes only and does not constitute investment advice. Past performance is no guarantee of future results.',
    ],
    ['disclaimer', 'We may earn a commission when you buy through links on our site.'],
    ['tag', 'Tags: wheat, maize, weather, exports'],
    ['interface', 'What are your thoughts?'],
    ['interface', 'Join the discussion'],
    ['interface', 'Reply'],
    ['related', 'Most read'],
    ['related', 'Shipping rates double as the canal closes for repairs'],
    ['related', 'Millers ask for a floor under the price of flour'],
  ],
};
