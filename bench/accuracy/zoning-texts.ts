import { join } from 'node:path';
import { readJsonl } from './jsonl.ts';
import { f1 } from './metrics.ts';
import type { Row, Task } from './task.ts';
import { blocksAt, layOut, type Sample } from './zoning-data.ts';
import { bodyBlocks, foldModels } from './zoning-folds.ts';
import { type DiscourseText, discourseSample, type PolnearText, polnearSample } from './zoning-texts-data.ts';

type Piece = { readonly text: string; readonly isBoilerplate: boolean | null };
type Counts = { hit: number; wrong: number; missed: number; n: number };

/** Counts pieces (sentences or lines) that are outside the body, gold against found; unlabelled ones are left out. */
function count(sample: Sample, body: readonly boolean[], pieces: readonly Piece[], gap: (i: number) => string, counts: Counts): void {
  const { spans } = layOut(
    pieces.map(({ text }) => text),
    gap,
  );
  blocksAt(sample.page, spans).forEach((block, i) => {
    const gold = pieces[i].isBoilerplate;
    if (gold === null) return;
    const found = !(body[block] ?? false);
    counts.n++;
    if (gold && found) counts.hit++;
    else if (found) counts.wrong++;
    else if (gold) counts.missed++;
  });
}

function rowsOf({ hit, wrong, missed, n }: Counts, name: string, anchor: string, floor: number | null): Row[] {
  return [
    { measure: `${name} F1`, value: f1(hit, wrong, missed), n, anchor, floor },
    { measure: `${name} precision`, value: hit / Math.max(1, hit + wrong), n, anchor: '', floor: null },
    { measure: `${name} recall`, value: hit / Math.max(1, hit + missed), n, anchor: '', floor: null },
  ];
}

const empty = (): Counts => ({ hit: 0, wrong: 0, missed: 0, n: 0 });

const newsdiscourse: Task = {
  name: 'newsdiscourse-na',
  title: 'Sentences that are no part of the article (Newsdiscourse)',
  data: 'newsdiscourse/dev.jsonl',
  published: 'https://github.com/prafulla77/Discourse_Profiling',
  async run(dataDir) {
    const modelOf = await foldModels(dataDir, 'text');
    const counts = empty();
    for (const text of await readJsonl<DiscourseText>(join(dataDir, 'newsdiscourse/dev.jsonl'))) {
      const sample = discourseSample(text);
      const { sentences } = text;
      const pieces = sentences.map((one) => ({ text: one.text, isBoilerplate: one.role === 'NA' }));
      const gap = (i: number) => (sentences[i].para === sentences[i - 1].para ? ' ' : '\n\n');
      count(sample, bodyBlocks(sample, modelOf(sample.site)), pieces, gap, counts);
    }
    return rowsOf(counts, 'not-article', 'simplest rule .660', 0.7);
  },
};

const polnear: Task = {
  name: 'polnear-lines',
  title: 'Lines that annotators discarded (PolNeAR)',
  data: 'polnear-lines/dev.jsonl',
  published: 'https://github.com/networkdynamics/PolNeAR',
  async run(dataDir) {
    const modelOf = await foldModels(dataDir, 'text');
    const counts = empty();
    for (const text of await readJsonl<PolnearText>(join(dataDir, 'polnear-lines/dev.jsonl'))) {
      const sample = polnearSample(text);
      const pieces = text.lines.map(({ t, y }) => ({ text: t, isBoilerplate: y === 'body' || y === 'boiler' ? y === 'boiler' : null }));
      count(sample, bodyBlocks(sample, modelOf(sample.site)), pieces, () => '\n\n', counts);
    }
    return rowsOf(counts, 'boilerplate-line', '', null);
  },
};

/** Plain texts with sentences or lines that are no part of the article; folds by site, so the outlet is unseen. */
export const zoningTexts: readonly Task[] = [newsdiscourse, polnear];
