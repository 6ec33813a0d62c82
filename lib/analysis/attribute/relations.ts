import type { Classified, Role } from '../model/classified.ts';
import type { Sentence } from '../model/document.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { ruleDrafts } from './rules/rule-drafts.ts';
import { TAGGER } from './tagger/shipped-tagger.ts';
import { taggedDrafts } from './tagger/tagged-drafts.ts';

const ATTRIBUTED_ROLES: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body']);

/** A relation and the sentence of its cue. */
export type Relation = { readonly draft: Draft; readonly sentence: Sentence };

const FIRST_PERSON = new Set("i we i'd i've i'm i'll we'd we've we're we'll me us".split(' '));

/** Whether the author speaks: "I", "We’ve", "Let me". */
function isAuthors(reading: Reading, { source }: Draft): boolean {
  return source !== null && source.last - source.first <= 2 && FIRST_PERSON.has(reading.tokens.lower[source.last - 1]);
}

/** The sentence of each draft, which come in text order as the sentences do. */
function withSentences(drafts: readonly Draft[], sentences: readonly Sentence[]): Relation[] {
  let at = 0;
  return drafts.map((draft) => {
    while (sentences[at].last <= draft.head) at++;
    return { draft, sentence: sentences[at] };
  });
}

/**
 * The relations of headline, standfirst and body in the order of their cues: what rules find is put before a tagger trained on people's
 * annotations, which decides. What the author says in the first person is no relation.
 */
export function relationsIn(doc: Classified, reading: Reading): readonly Relation[] {
  const sentences = doc.sentences.filter(({ block }) => ATTRIBUTED_ROLES.has(doc.verdicts[block].role));
  const drafts = taggedDrafts(doc, reading, sentences, ruleDrafts(doc, reading, sentences), TAGGER);
  return withSentences(
    drafts.filter((draft) => !isAuthors(reading, draft)),
    sentences,
  );
}
