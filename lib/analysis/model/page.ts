import type { Span } from './span.ts';

/** What a block is typographically. `line` is a line (or joined hard-wrapped lines) of plain text. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'quote', 'caption', 'cell', 'preformatted', 'control', 'line'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A visible line, paragraph or list item. Blocks are in text order, never overlap, never empty. */
export type Block = Span & {
  readonly kind: BlockKind;
  /** For HTML the element path, outermost first: `main>div#story.article-body>p`; empty for plain text. */
  readonly path: string;
  /** Share of the block's characters inside links, 0–1; 0 for plain text. */
  readonly linkDensity: number;
};

/** The visible text and its blocks; every visible block is kept. */
export type Page = {
  readonly text: string;
  readonly blocks: readonly Block[];
  /**
   * For each block the share of its words, 0–1, that stand in the text of the article as the page's structured data gives it (JSON-LD
   * `articleBody`); absent where it gives none.
   */
  readonly declaredShares?: readonly number[];
  /** On a page of several articles, the stretches of those whose heading is not the page's title, in order; absent where there are none. */
  readonly others?: readonly Span[];
  /** The page is larger than what is read; what came behind is not here. Absent where all was read. */
  readonly cut?: true;
};

export const SIGNAL_NAMES = [
  'title',
  'published',
  'modified',
  'outlet',
  'author',
  'url',
  'language',
  'genre',
  'section',
  'kicker',
  'access',
  'locked',
  'words',
] as const;
export type SignalName = (typeof SIGNAL_NAMES)[number];

/** One thing the page declares about itself: `{ name: 'genre', value: 'OpinionNewsArticle', where: 'JSON-LD @type' }`. */
export type Signal = { readonly name: SignalName; readonly value: string; readonly where: string };

export type Extract = Page & { readonly signals: readonly Signal[] };

/** The number of the block that holds the offset, or of the last one before it; -1 before the first. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (blocks[mid].start <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
