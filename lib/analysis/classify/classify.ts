import type { Classified, Role, Verdict } from '../model/classified.ts';
import type { Document } from '../model/document.ts';
import { bodiesOf } from './body.ts';
import { disclaimersOf } from './disclaimers.ts';
import { verdictsOf } from './naming.ts';
import { type PageFacts, pageFactsOf } from './page-facts.ts';
import { shippedModel } from './shipped-model.ts';
import { bodyProbabilities, type ZoningModel } from './zoning-model.ts';

/** The verdicts of a page by a model: probabilities of body, then what cues, notices, repeats and place make of them. */
export function zone(page: PageFacts, model: ZoningModel): Verdict[] {
  return verdictsOf(page, bodiesOf(page, bodyProbabilities(model, page)));
}

/**
 * Gives every block its role, with the rule that decided and a confidence, and finds all disclaimers. `given` holds the roles that an
 * analyst set, by block number: they stand (rule `corrected`). Total and deterministic; sees the text and its structure only.
 */
export function classify<D extends Document>(doc: D, given?: ReadonlyMap<number, Role>): D & Classified {
  const page = pageFactsOf(doc);
  const made = zone(page, shippedModel(page.html));
  const verdicts = made.map((verdict, block): Verdict => {
    const role = given?.get(block);
    return role === undefined ? verdict : { role, rule: 'corrected', confidence: 1 };
  });
  return { ...doc, verdicts, disclaimers: disclaimersOf(page, verdicts) };
}

/** For text that is an article's body already: every block is body; disclaimers within it are found all the same. */
export function classifyClean<D extends Document>(doc: D): D & Classified {
  const verdicts = doc.blocks.map((): Verdict => ({ role: 'body', rule: 'clean', confidence: 1 }));
  return { ...doc, verdicts, disclaimers: disclaimersOf(pageFactsOf(doc), verdicts) };
}
