import { WHOLE } from './notices.ts';
import type { PageFacts } from './page-facts.ts';
import { DECISIVE } from './rules/rule.ts';

/** Which blocks are body, and by which sign: the model, a repeated line, a cue, a notice. */
export type Bodies = { readonly body: Uint8Array; readonly p: Float64Array };

const EVEN = 0.5;
/** A repeated line stays body only where the model has no doubt. */
const SURE = 0.97;
const FEW_BLOCKS = 3;
const FEW_WORDS = 6;

/** Whether something other than the model says that the block is no body. */
export function isRuledOut(page: PageFacts, block: number): boolean {
  return page.notices.share[block] >= WHOLE || page.cues[block].confidence >= DECISIVE;
}

const LEADS = /[,:]$/;
const OPENS_QUOTE = /^["“«„'‘]/;

/** A line that ends in a comma or colon and the quotation under it are one sentence: both are body, or neither. */
function joinQuotations(page: PageFacts, body: Uint8Array): void {
  for (let i = 0; i + 1 < body.length; i++) {
    const { text, words } = page.facts[i];
    if (body[i] === 1 || body[i + 1] === 0 || words > 40 || !LEADS.test(text) || !OPENS_QUOTE.test(page.facts[i + 1].text)) continue;
    if (!isRuledOut(page, i)) body[i] = 1;
  }
}

/** Decides on body: notices and decisive cues first, then repeated lines, then the model. A text of a few lines without a sign of boilerplate is body. */
export function bodiesOf(page: PageFacts, p: Float64Array): Bodies {
  const n = page.facts.length;
  const body = new Uint8Array(n);
  let any = false;
  for (let i = 0; i < n; i++) {
    if (isRuledOut(page, i)) continue;
    const repeated = !page.html && page.repeats[i] > 1;
    body[i] = p[i] >= (repeated ? SURE : EVEN) ? 1 : 0;
    any ||= body[i] === 1;
  }
  if (!any && n <= FEW_BLOCKS) {
    for (let i = 0; i < n; i++) if (!isRuledOut(page, i) && (page.facts[i].stops || page.facts[i].words >= FEW_WORDS)) body[i] = 1;
  }
  joinQuotations(page, body);
  return { body, p };
}
