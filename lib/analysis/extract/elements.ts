import type { BlockKind } from '../model/page.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that never have content (HTML Living Standard §13.1.2, "void elements", with the obsolete ones). */
export const VOID = set('area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr');

/** Elements that begin and end a block of their own; of AMP's those that are boxes. */
export const BLOCK = set(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol optgroup option p pre search section select summary ' +
    'table tbody td tfoot th thead tr ul ' +
    'amp-accordion amp-ad amp-carousel amp-consent amp-embed amp-lightbox amp-list amp-selector amp-sidebar amp-sticky-ad ' +
    'amp-story-grid-layer amp-story-page amp-user-notification',
);

/** Elements whose content is never shown, or not as text. */
export const UNSEEN = set(
  'audio canvas datalist embed head iframe math meter noembed noframes object progress script select style svg template textarea title video xmp',
);

/** Kinds by element; an inner element's kind wins over an outer one's, except within a caption or a control. */
export const KINDS: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, BlockKind] => [tag, 'heading']),
  ...['li', 'dt', 'dd'].map((tag): [string, BlockKind] => [tag, 'list-item']),
  ...['td', 'th'].map((tag): [string, BlockKind] => [tag, 'cell']),
  ...['figcaption', 'caption'].map((tag): [string, BlockKind] => [tag, 'caption']),
  ...['button', 'label', 'legend', 'summary'].map((tag): [string, BlockKind] => [tag, 'control']),
  ['blockquote', 'quote'],
  ['pre', 'preformatted'],
]);

/** Open elements that a start tag closes first (HTML Living Standard §13.2.6.4.7, the common cases), and where that search ends. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('li')],
  ['dt', set('dt dd')],
  ['dd', set('dt dd')],
  ['option', set('option')],
  ['optgroup', set('option optgroup')],
  ['tr', set('tr td th')],
  ['td', set('td th')],
  ['th', set('td th')],
  ['tbody', set('tr td th thead tbody')],
  ['a', set('a')],
  ['button', set('button')],
]);

/** Elements that an implied end tag never reaches past. */
export const SCOPES = set('ul ol dl table select body html main article section aside div blockquote td th caption template button');

/** Elements that bear meaning for where a block stands, kept in a path that had to be cut. */
export const LANDMARKS = set('main article aside nav header footer form section figure');
