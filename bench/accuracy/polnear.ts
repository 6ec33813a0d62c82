import { join } from 'node:path';
import { attribute } from '#lib/analysis/attribute/attribute.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import { cleanArticle } from './clean-article.ts';
import { readJsonl } from './jsonl.ts';
import { type Pair, type Relation, scoreAttributions } from './score-attributions.ts';
import type { Row, Task } from './task.ts';

type Annotated = { readonly id: string; readonly split: string; readonly text: string; readonly attributions: readonly Relation[] };

const offsets = (spans: readonly Span[]) => spans.map(({ start, end }): [number, number] => [start, end]);

function pairOf({ text, attributions }: Annotated): Pair {
  const predicted = attribute(cleanArticle(text)).attributions.map(({ source, cue, content }) => ({
    source: offsets(source),
    cue: offsets(cue),
    content: offsets(content),
  }));
  return { text, gold: attributions, predicted };
}

/** Scores the articles of one split (`train` or `dev`) of the development half. */
export async function scorePolnear(dataDir: string, split: string): Promise<ReturnType<typeof scoreAttributions>> {
  const rows = await readJsonl<Annotated>(join(dataDir, 'polnear/dev.jsonl'));
  return scoreAttributions(rows.filter((row) => row.split === split).map(pairOf));
}

/** PolNeAR (Newell et al. 2018): attribution relations in US political news; measured on its dev split, rules are tuned on train. */
export const polnear: Task = {
  name: 'polnear',
  title: 'Attribution relations (PolNeAR)',
  data: 'polnear/dev.jsonl',
  published: 'https://github.com/networkdynamics/PolNeAR',
  async run(dataDir: string): Promise<readonly Row[]> {
    const found = await scorePolnear(dataDir, 'dev');
    const row = (measure: string, value: number, anchor: string, floor: number | null = null): Row => ({
      measure,
      value,
      n: found.relations,
      anchor,
      floor,
    });
    return [
      row('content-token F1', found.content, 'people .916, BERT .880, CRF .741, simplest rule .694', 0.78),
      row('attribution F1 at Jaccard .5', found.relationsAtHalf, 'people .803, simplest rule .415', 0.52),
      row('attribution F1 at Jaccard .3', found.relationsAtThird, ''),
      row('source-token F1', found.source, 'people .811, BERT .851, CRF .642'),
      row('cue-token F1', found.cue, 'people .702, BERT .737, CRF .572'),
      row('recall of quoted content', found.quotedRecall, 'people .970'),
      row('source right where content matches', found.sourceGivenMatch, 'people .959'),
      row('r of acts per 100 words', found.densityR, 'people .651, simplest rule .441'),
      row('r of attributed share', found.shareR, 'people .706, simplest rule .813'),
    ];
  },
};
