import type { Block, BlockKind, Page } from '../model/page.ts';

/** A block before its place in the text is known. */
export type Draft = {
  readonly text: string;
  readonly kind: BlockKind;
  readonly path: string;
  readonly linkDensity: number;
  readonly list: number;
  /** The number of the `<noscript>` that it stands in, 0 for none. */
  readonly noscript: number;
};

/** The drafts joined: an empty line between blocks, a plain line break between items of one list. */
export function joined(drafts: readonly Draft[]): Page {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  let last: Draft | null = null;
  for (const draft of drafts) {
    if (last !== null) {
      const gap = draft.list > 0 && draft.list === last.list ? '\n' : '\n\n';
      parts.push(gap);
      at += gap.length;
    }
    parts.push(draft.text);
    blocks.push({ start: at, end: at + draft.text.length, kind: draft.kind, path: draft.path, linkDensity: draft.linkDensity });
    at += draft.text.length;
    last = draft;
  }
  return { text: parts.join(''), blocks };
}
