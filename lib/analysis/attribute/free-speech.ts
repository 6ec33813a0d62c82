import type { Classified } from '../model/classified.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './quotations.ts';
import type { Reading } from './reading.ts';

/** Fewest tokens of a quotation that can stand without a cue; shorter ones are scare quotes or titles. */
const SHORTEST = 7;
/** Body blocks that one cue reaches over while each of them opens with a quotation. */
const REACH = 12;

/** Which block each block follows, counting blocks of role body only; -1 for others. */
function bodyOrder(doc: Classified): Int32Array {
  const order = new Int32Array(doc.blocks.length).fill(-1);
  let n = 0;
  doc.verdicts.forEach(({ role }, block) => {
    if (role === 'body') order[block] = n++;
  });
  return order;
}

function isFree(quotation: Quotation, taken: Uint8Array): boolean {
  return !taken[quotation.first] && !taken[quotation.last - 1] && quotation.last - quotation.first >= SHORTEST;
}

/**
 * Gives quotations without a cue of their own to the speaker before them: direct speech goes on in the same paragraph, and over
 * following paragraphs that open with a quotation mark. `drafts` are in text order and get more content.
 */
export function addFreeSpeech(doc: Classified, reading: Reading, drafts: readonly Draft[], taken: Uint8Array): void {
  const order = bodyOrder(doc);
  let next = 0;
  let current: Draft | null = null;
  for (const quotation of reading.quotations) {
    while (next < drafts.length && drafts[next].cue[0].first < quotation.first) current = drafts[next++];
    if (!current || order[quotation.block] < 0 || !isFree(quotation, taken)) continue;
    const opensBlock = quotation.first === doc.blockTokens[quotation.block];
    const away = order[current.block] < 0 ? REACH : order[quotation.block] - order[current.block];
    if (away > 0 && (!opensBlock || away >= REACH)) continue;
    current.content.push({ first: quotation.first, last: quotation.last });
    taken.fill(1, quotation.first, quotation.last);
  }
}
