import { markdownToHtml, splitFrontMatter } from '../markdown.ts';
import type { Item, Limits, Reader } from '../reader.ts';
import { wholeFile } from './whole-file.ts';

async function* read(bytes: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Item> {
  for await (const item of wholeFile(bytes, limits, 'text/plain')) {
    if (item.kind === 'reject') {
      yield item;
      continue;
    }
    const { fields, body } = splitFrontMatter(item.article.content);
    const field = (...names: readonly string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
    const content = markdownToHtml(body);
    if (content === '') yield { kind: 'reject', at: '', id: null, reason: 'has no text' };
    else
      yield {
        ...item,
        genre: field('genre', 'section', 'category'),
        article: {
          mediaType: 'text/html',
          content,
          url: field('url', 'link', 'source_url', 'canonical'),
          outlet: field('outlet', 'publisher', 'publication', 'site'),
          title: field('title', 'headline'),
          publishedAt: field('date', 'published', 'publishedat', 'pubdate'),
        },
      };
  }
}

/** A Markdown file is one article; its front matter may say title, date, url, outlet and genre. */
export const markdown: Reader = { format: 'markdown', mediaTypes: ['text/markdown'], extensions: ['.md', '.markdown'], read };
