import type { RawArticle } from '../model/article.ts';
import type { Extract } from '../model/page.ts';
import { extractHtml } from './html.ts';
import { extractClean, extractText } from './text.ts';

/** Content → text, blocks and what the page declares. */
export function extract(raw: Pick<RawArticle, 'mediaType' | 'content'>, clean = false): Extract {
  if (raw.mediaType === 'text/html') return extractHtml(raw.content);
  return clean ? extractClean(raw.content) : extractText(raw.content);
}
