import type { Declared } from '../model/analysis.ts';
import type { Classified, Role } from '../model/classified.ts';
import type { Extract, SignalName } from '../model/page.ts';
import { textOf } from '../model/span.ts';
import { authorInBlocks, declaredAuthor } from './author.ts';
import { dateIn } from './date.ts';
import { genreSigns } from './genre.ts';
import { titleOf } from './title.ts';

function firstBlock(page: Extract & Classified, roles: readonly Role[], read: (text: string) => string | null): string | null {
  for (let b = 0; b < page.blocks.length; b++) {
    if (!roles.includes(page.verdicts[b].role)) continue;
    const found = read(textOf(page.text, page.blocks[b]));
    if (found !== null) return found;
  }
  return null;
}

/**
 * What the publisher says about an article: the signals of its page joined with what its blocks say (headline, byline, date line,
 * disclaimers, tags). `url` is the address it came from, when known; the page's own canonical address comes first.
 */
export function declaredOf(page: Extract & Classified, url: string | null): Declared {
  const signal = (name: SignalName) => page.signals.find((s) => s.name === name)?.value ?? null;
  const published = page.signals.flatMap((s) => (s.name === 'published' ? (dateIn(s.value) ?? []) : []))[0];
  const author = page.signals.flatMap((s) => (s.name === 'author' ? (declaredAuthor(s.value) ?? []) : []))[0];
  const address = signal('url') ?? url;
  const genres = genreSigns(page, address);
  return {
    title: titleOf(page, address),
    publishedAt: published ?? firstBlock(page, ['dateline', 'byline'], dateIn),
    outlet: signal('outlet'),
    author: author ?? authorInBlocks(page),
    url: address,
    genre: genres[0]?.genre ?? null,
    genres,
    wire: page.disclaimers.some((d) => d.kinds.includes('wire') || d.kinds.includes('republished')),
    signals: page.signals,
  };
}
