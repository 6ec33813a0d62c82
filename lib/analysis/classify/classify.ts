import { ARTICLE_ROLES, type Classified, type Role, type Verdict } from '../model/classified.ts';
import type { Document } from '../model/document.ts';
import type { OutletMemory } from '../model/memory.ts';
import { bodiesOf } from './body.ts';
import { disclaimersOf } from './disclaimers.ts';
import { verdictsOf, withoutRemembered } from './naming.ts';
import { rememberedBlocks } from './outlet-memory.ts';
import { type PageFacts, pageFactsOf } from './page-facts.ts';
import { shippedModel } from './shipped-model.ts';
import { bodyProbabilities, type ZoningModel } from './zoning-model.ts';

const NOTHING: OutletMemory = new Set();

const OTHER: Verdict = { role: 'related', rule: 'other-article', confidence: 0.9 };
/** Confidence of roles that place alone decided, at most. */
const GUESSED = 0.5;

/** Whether a block belongs to another article than the page's own. */
function besideArticle({ blocks, others = [] }: Document): (block: number) => boolean {
  const flags = new Uint8Array(blocks.length);
  let at = 0;
  for (const { start, end } of others) {
    while (at < blocks.length && blocks[at].start < start) at++;
    for (; at < blocks.length && blocks[at].end <= end; at++) flags[at] = 1;
  }
  return (block) => flags[block] === 1;
}

/** The verdicts of a page by a model: probabilities of body, then what cues, notices, repeats, place and the outlet's memory make of them. */
export function zone(page: PageFacts, model: ZoningModel, memory: OutletMemory = NOTHING): Verdict[] {
  const beside = besideArticle(page.doc);
  const bodies = bodiesOf(
    page,
    bodyProbabilities(model, page).map((p, block) => (beside(block) ? 0 : p)),
  );
  const verdicts = verdictsOf(page, bodies).map((verdict, block) =>
    beside(block) && (ARTICLE_ROLES.has(verdict.role) || verdict.confidence <= GUESSED) ? OTHER : verdict,
  );
  return withoutRemembered(page, bodies, verdicts, rememberedBlocks(page, verdicts, memory));
}

/** What else than the text decides: roles that an analyst set, by block number, and what recurs in the outlet. */
export type Known = { readonly roles?: ReadonlyMap<number, Role>; readonly memory?: OutletMemory };

/**
 * Gives every block its role, with the rule that decided and a confidence, and finds all disclaimers. Roles that an
 * analyst set stand (rule `corrected`). Total and deterministic; of the outlet it sees the lines that recur there, never which it is.
 */
export function classify<D extends Document>(doc: D, { roles, memory }: Known = {}): D & Classified {
  const page = pageFactsOf(doc);
  const made = zone(page, shippedModel(page.html), memory);
  const verdicts = made.map((verdict, block): Verdict => {
    const role = roles?.get(block);
    return role === undefined ? verdict : { role, rule: 'corrected', confidence: 1 };
  });
  return { ...doc, verdicts, disclaimers: disclaimersOf(page, verdicts) };
}

/** For text that is an article's body already: every block is body; disclaimers within it are found all the same. */
export function classifyClean<D extends Document>(doc: D): D & Classified {
  const verdicts = doc.blocks.map((): Verdict => ({ role: 'body', rule: 'clean', confidence: 1 }));
  return { ...doc, verdicts, disclaimers: disclaimersOf(pageFactsOf(doc), verdicts) };
}
