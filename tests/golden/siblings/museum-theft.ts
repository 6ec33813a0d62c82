import type { Sibling } from './sibling.ts';

/** Tabloid page: promos in the middle, captions, two comment widgets, a satire line of the site and a comment policy. */
export const museumTheft: Sibling = {
  name: 'museum-theft',
  gap: '\n\n',
  wrap: null,
  lines: [
    ['navigation', 'News Sport Showbiz Money Travel'],
    ['headline', 'Thieves make off with golden carp from harbour museum'],
    ['byline', 'By Perpetua Lowe, Crime Correspondent'],
    ['dateline', '11:42, 19 Nov 2028'],
    ['interface', 'Share'],
    ['interface', '12 shares'],
    [
      'body',
      'Thieves with a fishing rod have stolen the golden carp of Port Sable, lifting it through a skylight while a school class ate its lunch two rooms away.',
    ],
    ['caption', 'The empty plinth in the Port Sable museum on Monday (Image: Sable News)'],
    ['body', 'Police believe the gang spent no more than six minutes on the roof. Nobody in the museum heard a thing.'],
    ['body', 'Curator Wim Desmet, 61, told the Chronicle he had “cried for an hour”.'],
    ['promotion', 'Read more: The five strangest thefts in the history of the port'],
    ['body', 'The carp, cast in 1711 and worth some two million pounds, was the gift of a herring merchant who had survived a shipwreck.'],
    ['promotion', 'Get the latest crime stories straight to your inbox'],
    ['body', 'Anyone who was near the quay between noon and one is asked to call the police.'],
    ['body', 'The museum will stay closed until Thursday.'],
    ['disclaimer', 'All comments are moderated before publication; please keep your comments civil and follow our community guidelines.'],
    ['interface', 'Comments'],
    ['interface', 'View all comments'],
    ['interface', 'Write a comment'],
    ['related', 'Recommended'],
    ['related', 'Granny, 84, chases burglar with a frozen haddock'],
    ['related', 'Pier to be painted pink after online poll goes wrong'],
    ['legal', 'Cookie Policy'],
  ],
};
