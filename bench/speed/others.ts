import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Timing, time } from './timing.ts';

/** wink-nlp splitting and tagging the same texts. */
export function winkNlp(texts: readonly string[]): Timing {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  return time(texts, (text) => nlp.readDoc(text).tokens().out(nlp.its.pos));
}

/** Mozilla's Readability over linkedom, extracting the same pages. */
export function readability(pages: readonly string[]): Timing {
  return time(pages, (html) => new Readability(parseHTML(html).document).parse()?.textContent);
}
