import type { Attributed } from '../model/attributed.ts';
import { ARTICLE_ROLES, ROLES, type Role } from '../model/classified.ts';
import { countWords } from '../model/document.ts';
import type { Evidence, Score, Scorer } from '../model/score.ts';
import { evidenceOf } from './body.ts';

/** Roles whose words are boilerplate. */
export const BOILERPLATE_ROLES: readonly Role[] = ROLES.filter((role) => !ARTICLE_ROLES.has(role));

function share(doc: Attributed, name: string, isCounted: (role: Role) => boolean): Score {
  const evidence: Evidence[] = [];
  let counted = 0;
  let all = 0;
  doc.blocks.forEach((block, b) => {
    const words = countWords(doc.tokens, doc.blockTokens[b], doc.blockTokens[b + 1]);
    all += words;
    if (!isCounted(doc.verdicts[b].role)) return;
    counted += words;
    evidence.push(evidenceOf(doc, block, `${doc.verdicts[b].role}: ${doc.verdicts[b].rule}`, words));
  });
  return { name, value: all === 0 ? null : counted / all, n: all, basis: 'all words', evidence };
}

/** Words in blocks that are not of the article, over all words; range 0–1, null for a text without words (METHODS §1). */
export const boilerplateShare: Scorer = {
  name: 'boilerplateShare',
  title: 'Share of the words that are boilerplate',
  unit: 'share',
  score: (doc) => share(doc, 'boilerplateShare', (role) => !ARTICLE_ROLES.has(role)),
};

/** The parts of the boilerplate share, one for each boilerplate role; they add up to it. */
export const boilerplateShareByRole: readonly Scorer[] = BOILERPLATE_ROLES.map((wanted) => ({
  name: `boilerplateShare.${wanted}`,
  title: `Share of the words in blocks of role ${wanted}`,
  unit: 'share',
  score: (doc) => share(doc, `boilerplateShare.${wanted}`, (role) => role === wanted),
}));
