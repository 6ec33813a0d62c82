import { type Document, type Sentence, tokenAt } from '../model/document.ts';
import type { Page } from '../model/page.ts';
import { addSentences } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/** Adds tokens and sentences. No sentence crosses a block's border; every token of a block is in exactly one of its sentences. */
export function segment<P extends Page>(page: P): P & Document {
  const tokens = tokensOf(page.text);
  const blockTokens = new Int32Array(page.blocks.length + 1);
  const sentences: Sentence[] = [];
  for (let block = 0; block < page.blocks.length; block++) {
    const first = tokenAt(tokens, page.blocks[block].start);
    const last = tokenAt(tokens, page.blocks[block].end);
    blockTokens[block] = first;
    blockTokens[block + 1] = last;
    addSentences(page.text, tokens, block, first, last, sentences);
  }
  return { ...page, tokens, sentences, blockTokens };
}
