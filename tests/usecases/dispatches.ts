import type { IngestItem } from '#lib/usecases/imports/ingest-batch.ts';

const BRIDGE = [
  'Engineers closed the Harlow bridge on Tuesday night after the flooded river Wend cracked one of its two stone piers.',
  'About nine hundred people in the lower town were told to sleep elsewhere, and the rail line to Marrow was cut.',
  '“We heard it before we saw it, a sound like a cart of slates going over,” said Ida Fenn, who keeps the toll house.',
  'The county surveyor, Tomas Reck, said that divers would look at the pier as soon as the water had fallen by a metre.',
  'Harlow bridge was built in 1871 and strengthened twice, the last time after the flood of the Wend nine years ago.',
  'The council will meet on Thursday to decide whether a temporary crossing can be put up beside the old abutment.',
  'Hauliers warned that the detour by Marrow adds forty kilometres to each journey and that the mill could run short of grain.',
  'No one was hurt, the fire brigade said, but two barges had broken loose and lay against the eastern arch.',
];
const TOWN = [
  'Families from the lower town spent a second night in the Harlow grammar school while the Wend kept rising below the bridge.',
  'The crack in the Harlow bridge pier had widened to the breadth of a hand by Wednesday noon, surveyor Tomas Reck reported.',
  'Ida Fenn of the toll house carried her neighbours’ ledgers up the hill in a barrow before the police closed the road.',
  'Volunteers filled sandbags outside the Harlow mill, whose owner feared for the grain that should have gone to Marrow by rail.',
  'The council is expected to vote on a temporary crossing, which a quarry firm from Marrow has offered to build in three weeks.',
  'Trains on the Marrow line were replaced by buses, and the ferryman of Wend asked for the licence that he lost two years ago.',
  'Divers could not go down to the pier of the bridge on Wednesday since the flood of the Wend still ran at four metres.',
];
const HARBOUR = [
  'Dock workers at Porto Selva began a strike over their pensions at dawn, and forty ships waited outside of the harbour.',
  'The union of the dockers wants the port company to pay into the fund what it left out in the two years of the slump.',
  '“They promised it on paper, and the paper is here,” said the union’s secretary, Bruno Alvez, at the gate of the harbour.',
  'A spokesman of the port company called the strike unlawful and said that a judge would be asked to end it this week.',
  'Fruit importers said that cargoes from the south would spoil within days unless the cranes of Porto Selva moved again.',
  'The minister of labour offered to mediate between the dockers and the port company, which both sides said they would weigh.',
  'The last strike at Porto Selva, eleven years ago, went on for a month and cost the harbour a fifth of its container trade.',
];

const article = (outlet: string, day: string, paragraphs: readonly string[], headline: string): IngestItem => ({
  kind: 'article',
  at: `${outlet} ${day}`,
  genre: null,
  article: {
    mediaType: 'text/plain',
    content: `${headline}\n\n${paragraphs.join('\n\n')}\n`,
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${day}/${headline.toLowerCase().replaceAll(' ', '-')}`,
    outlet,
    title: headline,
    publishedAt: day,
  },
});

/** A dispatch on the bridge with the sign of its agency. */
export const credited = (outlet: string, day = '2026-03-04') =>
  article(outlet, day, [`HARLOW, March 4 (Reuters) - ${BRIDGE[0]}`, ...BRIDGE.slice(1)], 'Flood cracks pier of Harlow bridge');
/** The same text without the sign, under another headline and without its last paragraph. */
export const uncredited = (outlet: string, day = '2026-03-04') =>
  article(outlet, day, BRIDGE.slice(0, -1), 'Harlow bridge closed after flood');
/** The same text with a line that says whose it is. */
export const republished = (outlet: string, day = '2026-03-05') =>
  article(
    outlet,
    day,
    [...BRIDGE, 'This article was originally published by Alder Post and is republished here with permission.'],
    'Harlow cut off',
  );
/** Another text on the same event. */
export const ownReport = (outlet: string, day = '2026-03-05') => article(outlet, day, TOWN, 'Second night away from home in Harlow');
/** A text on another event. */
export const otherEvent = (outlet: string, day = '2026-03-04') => article(outlet, day, HARBOUR, 'Strike stops Porto Selva harbour');
