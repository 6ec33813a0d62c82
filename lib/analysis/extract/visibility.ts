import { type Attributes, attribute } from './attributes.ts';

const HIDDEN_STYLE = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)/i;
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:hidden|visually-hidden|visuallyhidden|sr-only|screen-reader-text|screenreader-only|u-hidden|is-hidden|d-none|a11y)(?:\s|$)/;
const SMALL: ReadonlySet<string> = new Set([
  'a',
  'button',
  'label',
  'i',
  'span',
  'svg',
  'li',
  'ul',
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'legend',
]);
/** Parts of a page that React streams and moves into place are `hidden` with such an id until its script has run. */
const STREAMED = /^[BPS]:\w{1,8}$/;

function hasHiddenAttribute(tag: string, attributes: Attributes): boolean {
  if (tag === 'dialog') return attribute(attributes, 'open') === null;
  const hidden = attribute(attributes, 'hidden');
  return hidden !== null && hidden !== 'until-found' && !STREAMED.test(attribute(attributes, 'id') ?? '');
}

/**
 * Whether a browser shows nothing of the element: `hidden`, a closed dialog, inline `display: none`, `aria-hidden` on a control,
 * or a class that frameworks use for text meant for screen readers alone. Style sheets are not read.
 */
export function isHidden(tag: string, attributes: Attributes): boolean {
  if (attributes.length === 0) return tag === 'dialog';
  if (hasHiddenAttribute(tag, attributes)) return true;
  const style = attribute(attributes, 'style');
  if (style !== null && HIDDEN_STYLE.test(style.slice(0, 2000))) return true;
  if (!SMALL.has(tag)) return false;
  return attribute(attributes, 'aria-hidden') === 'true' || FOR_SCREEN_READERS.test((attribute(attributes, 'class') ?? '').slice(0, 500));
}

const ARTICLE_NAME = /(?:^|[\s_-])(?:articles?|article-?body|story|post|entry|content|main|body)(?:$|[\s_-])/i;
const OTHER_NAME =
  /modal|pop-?up|overlay|cookie|consent|dialog|menu|nav|comment|newsletter|subscri|log-?in|sign-?up|share|footer|header|side|related/i;

/** The same, except for elements whose name says that they hold the article: pages show those by script. */
export function isHiddenBesideArticle(tag: string, attributes: Attributes): boolean {
  if (!isHidden(tag, attributes)) return false;
  if (tag === 'body' || tag === 'main' || tag === 'article') return false;
  const names = ['id', 'class', 'itemprop'].map((name) => (attribute(attributes, name) ?? '').slice(0, 200)).join(' ');
  return SMALL.has(tag) || !ARTICLE_NAME.test(names) || OTHER_NAME.test(names);
}
