import type { Classified } from '../../model/classified.ts';
import type { Sentence } from '../../model/document.ts';
import type { Draft } from '../draft.ts';
import { addFreeSpeech } from '../free-speech.ts';
import type { Reading } from '../reading.ts';
import { findAccording } from './according.ts';
import { findAnnouncing } from './announcing.ts';
import { findIssuing } from './issuing.ts';
import { findLabelled } from './labelled.ts';
import { findLeading } from './leading.ts';
import { findNominal } from './nominal.ts';
import type { Scope } from './scope.ts';
import { findSeeming } from './seeming.ts';
import { findTrailing } from './trailing.ts';

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

/**
 * The relations that rules find, in the order of their cues: verbs with their frames, nouns, "according to", labels of interviews, and
 * quotations that go on without a cue. Only the given sentences are read.
 */
export function ruleDrafts(doc: Classified, reading: Reading, sentences: readonly Sentence[]): readonly Draft[] {
  const taken = new Uint8Array(doc.tokens.length);
  const drafts: Draft[] = [];
  for (const sentence of sentences) {
    const scope: Scope = { reading, sentence, taken, drafts: [] };
    for (const find of FINDERS) find(scope);
    for (const draft of scope.drafts) drafts.push(draft);
  }
  drafts.sort((a, b) => a.head - b.head);
  addFreeSpeech(doc, reading, drafts, taken);
  return drafts.filter(({ content }) => content.length > 0);
}
