import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawArticle } from '#lib/analysis/model/article.ts';

export type DemoEntry = {
  readonly file: string;
  readonly url: string;
  readonly publishedAt: string | null;
  readonly story: string | null;
  readonly wire: boolean;
  readonly genre: string | null;
};
export type DemoOutlet = { readonly slug: string; readonly name: string; readonly domain: string; readonly articles: readonly DemoEntry[] };

/** The manifests of the demonstration corpus. */
export function demoOutlets(): readonly DemoOutlet[] {
  return readdirSync('demo').map((slug) => JSON.parse(readFileSync(join('demo', slug, 'manifest.json'), 'utf8')));
}

/** One article of the demonstration corpus, as it arrives. */
export function demoArticle(slug: string, { file, url, publishedAt }: Pick<DemoEntry, 'file' | 'url' | 'publishedAt'>): RawArticle {
  const mediaType = file.endsWith('.html') ? 'text/html' : 'text/plain';
  return { mediaType, content: readFileSync(join('demo', slug, file), 'utf8'), url, outlet: null, title: null, publishedAt };
}
