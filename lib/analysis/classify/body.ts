import { WHOLE } from './notices.ts';
import type { PageFacts } from './page-facts.ts';
import { recurringFacts } from './recurring-facts.ts';
import { DECISIVE } from './rules/rule.ts';

/** Which blocks are body, and by which sign: the model, a repeated line, a cue, a notice. */
export type Bodies = { readonly body: Uint8Array; readonly p: Float64Array };

/** In plain text below even: a line of body lost costs more than a line of boilerplate kept. */
const LEAST = 0.4;
/** For a full sentence without any cue. */
const LEAST_SENTENCE = 0.15;
/** The same two in HTML, where structure makes the model surer. */
const LEAST_HTML = 0.5;
const LEAST_SENTENCE_HTML = 0.3;
const SENTENCE_WORDS = 8;
const NO_CUE = 0.3;
/** A repeated line stays body only where the model has no doubt. */
const SURE = 0.97;
/** Against a strong cue, and in a text of a few lines against any, the model has to be surer. */
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

const DIVIDER = /^[^\p{L}\p{N}]{1,12}$/u;

/** A row of marks between two lines of body (`___`, `* * *`) belongs to the text that it divides. */
function joinDivided({ facts }: PageFacts, body: Uint8Array): void {
  for (let i = 1; i + 1 < body.length; i++) if (body[i - 1] === 1 && body[i + 1] === 1 && DIVIDER.test(facts[i].text)) body[i] = 1;
}

const NOTE = 0.6;

/** Notes about the author that close the text are none of it. */
function dropClosingNotes(page: PageFacts, body: Uint8Array): void {
  for (let i = body.lastIndexOf(1); i > 0 && page.cues[i].role === 'byline' && page.cues[i].confidence >= NOTE; i = body.lastIndexOf(1))
    body[i] = 0;
}

/** A line of a text of a few lines, of which none is surely body, is body unless the model has little doubt or a cue speaks against it. */
const LEAST_OF_FEW = 0.2;
/** For a heading over what the text leaves out, such as `In this week's edition:`. */
const LEAST_OF_HEADINGS = 0.05;
const HEADING_WORDS = 8;

function takeAll(page: PageFacts, p: Float64Array, body: Uint8Array): void {
  page.facts.forEach(({ text, stops, words }, i) => {
    const leads = text.endsWith(':') && words <= HEADING_WORDS;
    const speaks = page.cues[i].confidence < NO_CUE && (stops || leads || words >= FEW_WORDS);
    if (!isRuledOut(page, i) && speaks && p[i] >= (leads ? LEAST_OF_HEADINGS : LEAST_OF_FEW)) body[i] = 1;
  });
}

/** For such a sentence that a line or two of furniture part from the text. */
const LEAST_PARTED = 0.06;
const CUE = 0.6;
const FURNITURE = 2;
const NO_DOUBT = 0.95;

/** Whether nothing but a line or two with a cue stands between a block and a sentence above it that is surely body. */
function isParted({ facts, cues }: PageFacts, p: Float64Array, i: number): boolean {
  let above = i - 1;
  while (above >= 0 && i - above <= FURNITURE && cues[above].confidence >= CUE) above--;
  return above >= 0 && above < i - 1 && facts[above].stops && p[above] >= NO_DOUBT;
}

function leastOf(page: PageFacts, p: Float64Array, i: number): number {
  const { facts, cues, html } = page;
  const isSentence = facts[i].stops && facts[i].words >= SENTENCE_WORDS && cues[i].confidence < NO_CUE;
  if (html) return isSentence ? LEAST_SENTENCE_HTML : LEAST_HTML;
  if (!isSentence) return LEAST;
  return isParted(page, p, i) ? LEAST_PARTED : LEAST_SENTENCE;
}

/** Decides on body: notices and decisive cues first, then the model, which must have no doubt about a line that stands twice. */
export function bodiesOf(page: PageFacts, p: Float64Array): Bodies {
  const strong = page.facts.length <= FEW_BLOCKS ? NO_CUE : STRONG_CUE;
  const least = (i: number) => {
    if (!page.html && page.repeats[i] > 1) return SURE;
    return page.cues[i].confidence >= strong && page.cues[i].role !== 'headline' ? AGAINST_CUE : leastOf(page, p, i);
  };
  const recurring = recurringFacts(page, p);
  const isBody = (i: number) => !isRuledOut(page, i) && (p[i] >= least(i) || recurring[i] === 1);
  const body = Uint8Array.from(page.facts, (_, i) => Number(isBody(i)));
  if (!body.includes(1) && body.length <= FEW_BLOCKS) takeAll(page, p, body);
  joinQuotations(page, body);
  joinDivided(page, body);
  dropClosingNotes(page, body);
  return { body, p };
}
