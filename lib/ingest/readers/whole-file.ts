import type { RawArticle } from '#lib/analysis/model/article.ts';
import { decode } from '../charset.ts';
import { cleanText } from '../clean-text.ts';
import { tooLarge } from '../columns.ts';
import type { Item, Limits } from '../reader.ts';

/** Reads a file that is one article; stops reading where it is larger than allowed. */
export async function* wholeFile(
  bytes: AsyncIterable<Uint8Array>,
  limits: Limits,
  mediaType: RawArticle['mediaType'],
): AsyncGenerator<Item> {
  const isHtml = mediaType === 'text/html';
  let content = '';
  for await (const piece of decode(bytes)) {
    content += piece;
    const reason = tooLarge(content, isHtml, limits);
    if (reason === null) continue;
    yield { kind: 'reject', at: '', id: null, reason };
    return;
  }
  content = cleanText(content);
  if (content.trim() === '') yield { kind: 'reject', at: '', id: null, reason: 'has no text' };
  else
    yield {
      kind: 'article',
      at: '',
      id: null,
      genre: null,
      article: { mediaType, content, url: null, outlet: null, title: null, publishedAt: null },
    };
}
