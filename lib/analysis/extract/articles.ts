import type { Block, Signal } from '../model/page.ts';
import type { Span } from '../model/span.ts';

/** A block with the number of the outermost `<article>` that it stands in, 0 for none. */
export type Placed = Block & { readonly article: number };

/** Shorter headings match by chance. */
const SHORTEST = 12;
const LONGEST = 400;
/** What the page's own article has at least, in units of paragraphs of 80 or more. */
const PARAGRAPH = 80;
const FEWEST = 400;

const keyOf = (title: string) =>
  title
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function isTitle(text: string, { start, end, kind }: Block, titles: readonly string[]): boolean {
  const key = kind === 'heading' ? keyOf(text.slice(start, end)) : '';
  return key.length >= SHORTEST && titles.some((title) => title.startsWith(key));
}

function proseOf(blocks: readonly Placed[], of: number): number {
  let sum = 0;
  for (const { start, end, linkDensity, article } of blocks)
    if (article === of && end - start >= PARAGRAPH && linkDensity < 0.5) sum += end - start;
  return sum;
}

/**
 * The stretches of the other articles on a page of several: where the heading within one `<article>` is the title that the page
 * declares (with or without the name of the site behind it), every `<article>` beside it is another. Empty where no heading fits, where
 * those of two articles do, or where the article so found has hardly any text.
 */
export function otherArticles(text: string, blocks: readonly Placed[], signals: readonly Signal[]): readonly Span[] {
  const titles = signals.flatMap(({ name, value }) => (name === 'title' ? [keyOf(value)] : []));
  const spans = new Map<number, Span>();
  for (const { start, end, article } of blocks) if (article > 0) spans.set(article, { start: spans.get(article)?.start ?? start, end });
  const own = new Set(blocks.flatMap((block) => (block.article > 0 && isTitle(text, block, titles) ? [block.article] : [])));
  const [first] = own;
  if (own.size !== 1 || proseOf(blocks, first) < FEWEST) return [];
  return [...spans].flatMap(([article, span]) => (article === first ? [] : [span]));
}
