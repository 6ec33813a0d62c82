import { join } from 'node:path';
import { classify } from '#lib/analysis/classify/classify.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import { segment } from '#lib/analysis/segment/segment.ts';
import { readJsonl } from './jsonl.ts';
import { f1 } from './metrics.ts';
import type { Task } from './task.ts';

type Candidate = { readonly outlet: string; readonly text: string; readonly label: number };
type Counts = { hit: number; wrong: number; missed: number };

function add(counts: Counts, gold: boolean, found: boolean): void {
  if (gold && found) counts.hit++;
  else if (found) counts.wrong++;
  else if (gold) counts.missed++;
}

const isDisclaimer = (text: string) => classify(segment(extractText(text))).verdicts.some(({ role }) => role === 'disclaimer');

/** Disclaimers of the author's views against sentences that sound alike. The rules are written, not trained. */
export const disclaimers: Task = {
  name: 'disclaimers',
  title: 'Disclaimers of the author’s views against look-alikes',
  data: 'disclaimers/dev.jsonl',
  published: 'https://github.com/ramybaly/Article-Bias-Prediction (sentences of its articles, silver labels)',
  async run(dataDir) {
    const all: Counts = { hit: 0, wrong: 0, missed: 0 };
    const byOutlet = new Map<string, Counts>();
    const candidates = await readJsonl<Candidate>(join(dataDir, 'disclaimers/dev.jsonl'));
    for (const { outlet, text, label } of candidates) {
      const own = byOutlet.get(outlet) ?? { hit: 0, wrong: 0, missed: 0 };
      byOutlet.set(outlet, own);
      const found = isDisclaimer(text);
      add(all, label === 1, found);
      add(own, label === 1, found);
    }
    const outlets = [...byOutlet.values()].filter(({ hit, missed }) => hit + missed > 0);
    const macro = outlets.reduce((sum, { hit, wrong, missed }) => sum + f1(hit, wrong, missed), 0) / Math.max(1, outlets.length);
    const n = candidates.length;
    return [
      { measure: 'disclaimer F1', value: f1(all.hit, all.wrong, all.missed), n, anchor: '40-word expression P .911 R .927', floor: 0.9 },
      {
        measure: 'disclaimer precision',
        value: all.hit / Math.max(1, all.hit + all.wrong),
        n,
        anchor: '40-word expression .911',
        floor: 0.95,
      },
      { measure: 'disclaimer F1, macro by outlet', value: macro, n: outlets.length, anchor: 'words 1–3 .953', floor: null },
    ];
  },
};
