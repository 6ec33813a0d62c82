import { WHOLE } from './notices.ts';
import type { PageFacts } from './page-facts.ts';
import { DECISIVE } from './rules/rule.ts';

/** Which blocks are body, and by which sign: the model, a repeated line, a cue, a notice. */
export type Bodies = { readonly body: Uint8Array; readonly p: Float64Array };

/** Below even: a line of body lost costs more than a line of boilerplate kept. */
const LEAST = 0.4;
/** For a full sentence without any cue. */
const LEAST_SENTENCE = 0.15;
const SENTENCE_WORDS = 8;
const NO_CUE = 0.3;
/** A repeated line stays body only where the model has no doubt. */
const SURE = 0.97;
/** Against a strong cue the model has to be surer. */
const STRONG_CUE = 0.85;
const AGAINST_CUE = 0.9;
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

const NOTE = 0.6;

/** Notes about the author that close the text are none of it. */
function dropClosingNotes(page: PageFacts, body: Uint8Array): void {
  for (let i = body.lastIndexOf(1); i > 0 && page.cues[i].role === 'byline' && page.cues[i].confidence >= NOTE; i = body.lastIndexOf(1))
    body[i] = 0;
}

/** A text of a few lines without a sign of boilerplate is body. */
function takeAll(page: PageFacts, body: Uint8Array): void {
  page.facts.forEach(({ stops, words }, i) => {
    if (!isRuledOut(page, i) && (stops || words >= FEW_WORDS)) body[i] = 1;
  });
}

function leastOf({ facts, cues }: PageFacts, i: number): number {
  return facts[i].stops && facts[i].words >= SENTENCE_WORDS && cues[i].confidence < NO_CUE ? LEAST_SENTENCE : LEAST;
}

/** Decides on body: notices and decisive cues first, then the model, which must have no doubt about a line that stands twice. */
export function bodiesOf(page: PageFacts, p: Float64Array): Bodies {
  const least = (i: number) => {
    if (!page.html && page.repeats[i] > 1) return SURE;
    return page.cues[i].confidence >= STRONG_CUE && page.cues[i].role !== 'headline' ? AGAINST_CUE : leastOf(page, i);
  };
  const body = Uint8Array.from(page.facts, (_, i) => Number(!isRuledOut(page, i) && p[i] >= least(i)));
  if (!body.includes(1) && body.length <= FEW_BLOCKS) takeAll(page, body);
  joinQuotations(page, body);
  dropClosingNotes(page, body);
  return { body, p };
}
