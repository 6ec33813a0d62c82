import { BOOSTERS, FIRST_PERSON, SECOND_PERSON } from '../lexicons/voice.ts';
import type { FindingRule } from '../model/analysis.ts';
import type { Attributed } from '../model/attributed.ts';
import type { Sentence } from '../model/document.ts';
import { subjectivity } from '../nlp/natural.ts';

const GAP = 0.35;
const EVALUATIVE = 0.5;

/** Headlines are clipped, and clipped sentences read as opinion to a model of whole ones: so a word of the headline itself has to mark it. */
function isMarked({ tokens }: Attributed, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const word = tokens.lower[i];
    if (word === '!' || FIRST_PERSON.has(word) || SECOND_PERSON.has(word) || BOOSTERS.has(word) || subjectivity(word) >= EVALUATIVE)
      return true;
  }
  return false;
}

/** A headline that reads as opinion far more than the body does: its most opinionated sentence lies .35 or more above the mean of the body and has a word that marks opinion (evaluative, booster, first or second person, exclamation). */
export const headlineGap: FindingRule = {
  kind: 'headline-gap',
  title: 'A headline more opinionated than its body',
  find({ document, scores }) {
    const opinion = scores.get('opinion');
    if (opinion?.value == null || !opinion.sentences) return [];
    let highest = -1;
    document.sentences.forEach((sentence, k) => {
      if (document.verdicts[sentence.block].role !== 'headline' || !isMarked(document, sentence)) return;
      if (highest < 0 || (opinion.sentences?.[k] ?? 0) > (opinion.sentences?.[highest] ?? 0)) highest = k;
    });
    if (highest < 0 || opinion.sentences[highest] - opinion.value < GAP) return [];
    const { start, end } = document.sentences[highest];
    const percent = (p: number) => `${Math.round(100 * p)} %`;
    const message = `The headline reads as opinion at ${percent(opinion.sentences[highest])}, the body at ${percent(opinion.value)}.`;
    return [{ kind: 'headline-gap', message, evidence: [{ start, end }] }];
  },
};
