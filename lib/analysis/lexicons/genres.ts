import type { Genre } from '../model/analysis.ts';

/** Types of schema.org (v28: NewsArticle and Article subtypes) and the genre that each declares. */
export const SCHEMA_TYPES: ReadonlyMap<string, Genre> = new Map<string, Genre>([
  ['opinionnewsarticle', 'opinion'],
  ['analysisnewsarticle', 'analysis'],
  ['reportagenewsarticle', 'report'],
  ['backgroundnewsarticle', 'background'],
  ['reviewnewsarticle', 'review'],
  ['advertisercontentarticle', 'sponsored'],
  ['satiricalarticle', 'satire'],
]);

/** Words by which publishers label a genre in sections, kickers, tags and URL paths (IPTC genre NewsCodes and the labels of Duke Reporters' Lab 2017). Lower case, whole label or path segment. */
export const GENRE_LABELS: ReadonlyMap<string, Genre> = new Map<string, Genre>([
  ...['opinion', 'opinions', 'op-ed', 'oped', 'op-eds', 'column', 'columns', 'columnists', 'comment', 'commentary', 'commentisfree', 'editorial', 'editorials',
    'perspective', 'perspectives', 'viewpoint', 'viewpoints', 'views', 'voices', 'letters', 'blog', 'blogs', 'essay', 'essays', 'guest column'].map((l) => [l, 'opinion'] as const),
  ...['analysis', 'news analysis', 'explainer', 'explained'].map((l) => [l, 'analysis'] as const),
  ...['report', 'reports', 'reportage', 'news', 'news report', 'breaking news', 'dispatch'].map((l) => [l, 'report'] as const),
  ...['review', 'reviews'].map((l) => [l, 'review'] as const),
  ...['background', 'backgrounder', 'in depth'].map((l) => [l, 'background'] as const),
  ...['press release', 'press-release', 'press releases', 'press-releases', 'pr newswire'].map((l) => [l, 'press-release'] as const),
  ...['sponsored', 'sponsored content', 'sponsored post', 'sponsor content', 'paid post', 'paid content', 'partner content', 'partner-content', 'advertorial',
    'advertisement feature', 'branded content', 'brand studio', 'promoted', 'sponsored-content', 'paid partnership'].map((l) => [l, 'sponsored'] as const),
  ...['satire', 'humor', 'humour', 'parody'].map((l) => [l, 'satire'] as const),
]);
