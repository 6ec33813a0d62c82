import type { RawArticle } from '#lib/analysis/model/article.ts';
import type { IngestItem } from '#lib/usecases/imports/ingest-batch.ts';

const SENTENCES = [
  'The council of Hask met on Tuesday evening and approved the plan for the old mine road.',
  '“We have waited nine years for this,” the mayor, Lena Brook, told residents after the vote.',
  'According to the works department, repairs will begin in March and last about six months.',
  'Two members voted against the plan because the cost had risen twice since the spring.',
  'Shop owners said that they feared a summer without visitors while the road is closed.',
  'The road was closed to lorries in 2019 after a part of the slope gave way near the bridge.',
  'A spokesman for the quarry company declined to comment on the length of the detour.',
  'The department expects some four thousand vehicles a day to use the valley road instead.',
  'Work on the bridge itself was finished last year and came in below the estimate.',
  'The next meeting of the council is planned for the second week of November.',
];

/** A plain article of some 150 words whose text differs by number. */
export function raw(n: number, given: Partial<RawArticle> = {}): RawArticle {
  const content = `Road plan ${n} approved\n\n${SENTENCES.map((sentence) => `${sentence}\n`).join('\n')}\nReport number ${n} ends here for now.\n`;
  return { mediaType: 'text/plain', content, url: null, outlet: null, title: null, publishedAt: null, ...given };
}

export function item(n: number, given: Partial<RawArticle> = {}, genre: string | null = null): IngestItem {
  return { kind: 'article', at: `row ${n}`, genre, article: raw(n, given) };
}

/** A page with metadata, whose body is that of `raw`. */
export function page(n: number, head: string): string {
  const paragraphs = raw(n)
    .content.split('\n')
    .filter((line) => line !== '');
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>${paragraphs[0]}</h1>${paragraphs
    .slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')}</main></body></html>`;
}
