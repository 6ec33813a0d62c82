const TAGS = ['p', 'h1', 'h2', 'h3', 'h4', 'li', 'a', 'span', 'div', 'td', 'blockquote', 'em', 'strong', 'time'] as const;
const ANCESTORS = [
  'main',
  'article',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'section',
  'ul',
  'table',
  'blockquote',
] as const;

/** Groups of words in class and id names. After the lists of Mozilla Readability (`REGEXPS`) and trafilatura, regrouped. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  [
    'names text',
    /article-?_?(?:body|content|text)|story-?_?(?:body|content|text)|entry-?_?content|post-?_?(?:body|content)|body-?_?(?:content|text|copy)|rich-?text|paragraph|content-?_?body|articlebody|main-?_?content/,
  ],
  ['names content', /article|content|story|entry|post|body|text/],
  ['names author', /author|byline|writer|contributor|\bbio\b/],
  ['names date', /date|time|published|meta|timestamp/],
  ['names caption', /caption|credit|photo|image|figure|media|gallery|slide/],
  ['names share', /share|social|follow|facebook|twitter/],
  ['names comment', /comment|disqus|discuss|reply|respond/],
  [
    'names related',
    /related|recommend|popular|trending|most-?read|more-|recirc|outbrain|taboola|teaser|card|promo|headline-list|feed|river|carousel|next/,
  ],
  ['names newsletter', /newsletter|subscri|sign-?up|signup|paywall|register|login|membership|donat|cta|callout/],
  ['names ad', /(?:^|[#._>-])ads?(?:[#._>-]|$)|advert|sponsor|banner|dfp/],
  ['names side', /sidebar|side-|rail|widget|secondary|aside|module/],
  ['names menu', /nav|menu|breadcrumb|masthead|header|topbar|footer|copyright|legal|cookie|consent|modal|overlay/],
  ['names tag', /(?:^|[#._>-])tags?(?:[#._>-]|$)|topic|categor|kicker|section-name|label/],
  ['names lead', /standfirst|dek|subtitle|sub-?head|excerpt|summary|lede|intro|description/],
  ['names box', /box|pullquote|pull-quote|infobox|factbox|fact-?box|inset|embed|interactive|table|list/],
];

/** What the path of a block shows by itself, in the order of the values. */
export const PATH_FEATURES: readonly string[] = [
  ...TAGS.map((tag) => `tag ${tag}`),
  ...ANCESTORS.map((tag) => `in ${tag}`),
  ...NAMES.map(([name]) => `near ${name}`),
  ...NAMES.map(([name]) => `above ${name}`),
  'depth',
];

/** The values of `PATH_FEATURES`: names near are those of the last two elements, names above those of the five before. */
export function pathValues(path: string): Float64Array {
  const out = new Float64Array(PATH_FEATURES.length);
  const parts = path.split('>');
  const tags = parts.map((part) => part.split(/[#.]/, 1)[0]);
  const within = new Set(tags.slice(0, -1));
  const near = parts.slice(-2).join('>').toLowerCase();
  const above = parts.slice(-7, -2).join('>').toLowerCase();
  let i = 0;
  for (const tag of TAGS) out[i++] = tags.at(-1) === tag ? 1 : 0;
  for (const tag of ANCESTORS) out[i++] = within.has(tag) ? 1 : 0;
  for (const [, pattern] of NAMES) out[i++] = pattern.test(near) ? 1 : 0;
  for (const [, pattern] of NAMES) out[i++] = pattern.test(above) ? 1 : 0;
  out[i] = parts.length;
  return out;
}
