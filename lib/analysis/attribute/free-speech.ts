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

type Flow = { readonly doc: Classified; readonly reading: Reading; readonly order: Int32Array; readonly taken: Uint8Array };

/** Whether the quotation can go on with what the relation's source says: in the same paragraph, or opening one of the next. */
function goesOn({ doc, order }: Flow, quotation: Quotation, draft: Draft): boolean {
  if (quotation.block === draft.block) return true;
  const away = order[draft.block] < 0 ? REACH : order[quotation.block] - order[draft.block];
  return away < REACH && quotation.first === doc.blockTokens[quotation.block];
}

/** The relation that speaks on: of the last ones in a block, the last whose content is quoted, as a cue of another kind may follow it ("…," he said, referring to the vote. "…"). */
function speaker(reading: Reading, drafts: readonly Draft[], last: number): Draft {
  for (let i = last; i >= Math.max(0, last - 3) && drafts[i].block === drafts[last].block; i--) {
    const end = drafts[i].content.at(-1)?.last;
    if (end === undefined || reading.quoteOf[end - 1] > 0) return drafts[i];
  }
  return drafts[last];
}

/**
 * Gives quotations without a cue of their own to the speaker before them: direct speech goes on in the same paragraph, and over
 * following paragraphs that open with a quotation mark. `drafts` are in text order and get more content.
 */
export function addFreeSpeech(doc: Classified, reading: Reading, drafts: readonly Draft[], taken: Uint8Array): void {
  const flow: Flow = { doc, reading, order: bodyOrder(doc), taken };
  let next = 0;
  for (const quotation of reading.quotations) {
    while (next < drafts.length && drafts[next].cue[0].first < quotation.first) next++;
    if (next === 0 || flow.order[quotation.block] < 0 || !isFree(quotation, taken)) continue;
    const draft = speaker(reading, drafts, next - 1);
    if (!goesOn(flow, quotation, draft)) continue;
    draft.content.push({ first: quotation.first, last: quotation.last });
    taken.fill(1, quotation.first, quotation.last);
  }
}
