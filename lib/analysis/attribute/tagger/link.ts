import type { Range } from '../reading.ts';
import {
  CONTENT_AFTER,
  CONTENT_PART,
  CUE_AFTER,
  CUE_BEFORE,
  CUE_PART,
  NO_PART,
  PART_OF,
  type Parts,
  SOURCE_BEFORE,
  SOURCE_PART,
} from './labels.ts';
import type { Words } from './words.ts';

/** A stretch of one label within a sentence. */
type Run = Range & { readonly label: number; readonly sentence: number };

type Linked = { readonly cue: Run; readonly source: Range[]; readonly content: Range[] };

/** How many runs are looked at for the other end of a link, and over how many sentences. */
const MOST_RUNS = 40;
/** A cue may have said before the last sentences what stands after it now. */
const SENTENCES_BEHIND = 4;
const SENTENCES_AHEAD = 2;

function runsOf({ length, first, last }: Words, labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  let sentence = -1;
  for (let i = 0; i < length; ) {
    if (i === first[i]) sentence++;
    let end = i + 1;
    while (end < last[i] && labels[end] === labels[i]) end++;
    if (PART_OF[labels[i]] !== NO_PART) runs.push({ first: i, last: end, label: labels[i], sentence });
    i = end;
  }
  return runs;
}

type Search = { readonly from: number; readonly direction: 1 | -1; readonly sentences: number; readonly not?: number };

/** The nearest run of a cue in one direction. */
function nearestCue(runs: readonly Run[], { from, direction, sentences, not }: Search): Run | null {
  for (let k = from + direction, n = 0; n < MOST_RUNS && k >= 0 && k < runs.length; k += direction, n++) {
    const run = runs[k];
    if (Math.abs(run.sentence - runs[from].sentence) > sentences) return null;
    if (PART_OF[run.label] === CUE_PART && run.label !== not) return run;
  }
  return null;
}

const BACK = { direction: -1 } as const;
const ON = { direction: 1 } as const;

/** The cue of a content: on the side that its label says, first in its own sentence, then in those near by, else on the other side. */
function cueOfContent(runs: readonly Run[], from: number): Run | null {
  if (runs[from].label === CONTENT_AFTER)
    return (
      nearestCue(runs, { from, ...BACK, sentences: 0, not: CUE_AFTER }) ??
      nearestCue(runs, { from, ...BACK, sentences: SENTENCES_BEHIND }) ??
      nearestCue(runs, { from, ...ON, sentences: 0 })
    );
  return (
    nearestCue(runs, { from, ...ON, sentences: 0, not: CUE_BEFORE }) ??
    nearestCue(runs, { from, ...ON, sentences: SENTENCES_AHEAD, not: CUE_BEFORE }) ??
    nearestCue(runs, { from, ...BACK, sentences: SENTENCES_AHEAD })
  );
}

/** The cue of a source in its sentence. */
function cueOfSource(runs: readonly Run[], from: number): Run | null {
  const ahead = runs[from].label === SOURCE_BEFORE ? nearestCue(runs, { from, ...ON, sentences: 0 }) : null;
  return ahead ?? nearestCue(runs, { from, ...BACK, sentences: 0 });
}

/** Content that no cue is near goes on with the relation whose cue stands last before it, with the first one where there is none. Both come in text order. */
function adopt(relations: readonly Linked[], orphans: readonly Run[]): void {
  const speaking = relations.filter(({ content }) => content.length > 0);
  let at = 0;
  for (const orphan of orphans) {
    while (at + 1 < speaking.length && speaking[at + 1].cue.first <= orphan.first) at++;
    speaking[at]?.content.push(orphan);
  }
}

/** Puts labels together to relations, in the order of their cues; each has a cue and content, and no token is content of two. */
export function relationsOf(words: Words, labels: Uint8Array): Parts[] {
  const runs = runsOf(words, labels);
  const byCue = new Map<Run, Linked>();
  for (const run of runs) if (PART_OF[run.label] === CUE_PART) byCue.set(run, { cue: run, source: [], content: [] });
  const orphans: Run[] = [];
  runs.forEach((run, k) => {
    const part = PART_OF[run.label];
    if (part === CONTENT_PART) {
      const cue = cueOfContent(runs, k);
      if (cue) byCue.get(cue)?.content.push(run);
      else orphans.push(run);
    } else if (part === SOURCE_PART) {
      const cue = cueOfSource(runs, k);
      if (cue) byCue.get(cue)?.source.push(run);
    }
  });
  const relations = [...byCue.values()];
  adopt(relations, orphans);
  return relations
    .filter(({ content }) => content.length > 0)
    .map(({ cue, source, content }) => ({ cue: [cue], source, content: content.sort((a, b) => a.first - b.first) }));
}
