import type { Classified, Role } from '../model/classified.ts';
import type { Sentence } from '../model/document.ts';
import { findAccording } from './according.ts';
import { findAnnouncing } from './announcing.ts';
import type { Draft } from './draft.ts';
import { addFreeSpeech } from './free-speech.ts';
import { findIssuing } from './issuing.ts';
import { findLabelled } from './labelled.ts';
import { findLeading } from './leading.ts';
import { findNominal } from './nominal.ts';
import type { Reading } from './reading.ts';
import type { Scope } from './scope.ts';
import { findSeeming } from './seeming.ts';
import { findTrailing } from './trailing.ts';

const ATTRIBUTED_ROLES: ReadonlySet<Role> = new Set(['headline', 'standfirst', 'body']);

/** A relation and the sentence of its cue. */
export type Relation = { readonly draft: Draft; readonly sentence: Sentence };

/** The finders of one sentence in order of trust: an earlier one's words are closed to later ones. */
const FINDERS: readonly ((scope: Scope) => void)[] = [
  findLabelled,
  findAccording,
  findTrailing,
  findAnnouncing,
  findIssuing,
  findLeading,
  findNominal,
  findSeeming,
];

const FIRST_PERSON = new Set("i we i'd i've i'm i'll we'd we've we're we'll".split(' '));

function isAuthors(reading: Reading, { source }: Draft): boolean {
  return source !== null && source.last === source.first + 1 && FIRST_PERSON.has(reading.tokens.lower[source.first]);
}

/** The relations of a document in the order of their cues. What the author says in the first person is no relation. */
export function relationsIn(doc: Classified, reading: Reading): readonly Relation[] {
  const taken = new Uint8Array(doc.tokens.length);
  const relations: Relation[] = [];
  for (const sentence of doc.sentences) {
    if (!ATTRIBUTED_ROLES.has(doc.verdicts[sentence.block].role)) continue;
    const scope: Scope = { reading, sentence, taken, drafts: [] };
    for (const find of FINDERS) find(scope);
    for (const draft of scope.drafts) relations.push({ draft, sentence });
  }
  relations.sort((a, b) => a.draft.head - b.draft.head);
  addFreeSpeech(
    doc,
    reading,
    relations.map(({ draft }) => draft),
    taken,
  );
  return relations.filter(({ draft }) => draft.content.length > 0 && !isAuthors(reading, draft));
}
