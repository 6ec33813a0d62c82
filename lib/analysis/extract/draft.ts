import type { BlockKind } from '../model/page.ts';
import type { Placed } from './articles.ts';

/** A block before its place in the text is known. */
export type Draft = {
  readonly text: string;
  readonly kind: BlockKind;
  readonly path: string;
  readonly linkDensity: number;
  readonly list: number;
  /** The number of the `<noscript>` that it stands in, 0 for none. */
  readonly noscript: number;
  /** The number of the outermost `<article>` that it stands in, 0 for none. */
  readonly article: number;
};

/** The drafts joined: an empty line between blocks, a plain line break between items of one list. */
export function joined(drafts: readonly Draft[]): { readonly text: string; readonly blocks: readonly Placed[] } {
  const parts: string[] = [];
  const blocks: Placed[] = [];
  let at = 0;
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (last !== null) {
      const gap = draft.list > 0 && draft.list === last.list ? '\n' : '\n\n';
      parts.push(gap);
      at += gap.length;
    }
    parts.push(draft.text);
    const { kind, path, linkDensity, article } = draft;
    blocks.push({ start: at, end: at + draft.text.length, kind, path, linkDensity, article });
    at += draft.text.length;
    last = draft;
  }
  return { text: parts.join(''), blocks };
}
