import type { Attributed, Attribution } from '../model/attributed.ts';
import { wordsIn } from '../model/document.ts';
import { bodyActs } from './body.ts';

/** What one source says in the body: its acts and the words of their content. */
export type SourceTally = { readonly id: string; readonly acts: readonly Attribution[]; readonly words: number };

/** The sources of the body's reported speech, most words first (ties by first appearance). Agentless relations are no sources. */
export function sourceTallies(doc: Attributed): readonly SourceTally[] {
  const byId = new Map<string, { id: string; acts: Attribution[]; words: number }>();
  for (const act of bodyActs(doc, 'speech')) {
    if (act.sourceId === null || act.sourceClass === 'agentless') continue;
    const tally = byId.get(act.sourceId) ?? { id: act.sourceId, acts: [], words: 0 };
    tally.acts.push(act);
    for (const span of act.content) tally.words += wordsIn(doc.tokens, span);
    byId.set(act.sourceId, tally);
  }
  return [...byId.values()].sort((a, b) => b.words - a.words);
}
