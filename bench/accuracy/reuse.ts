import { join } from 'node:path';
import { analyze } from '#lib/analysis/analyze.ts';
import { copyKind, type Overlap, overlapOf, shareOfText } from '#lib/compare/reuse/overlap.ts';
import { createReuseIndex } from '#lib/compare/reuse/reuse-index.ts';
import { type BodyShingles, bodyShingles } from '#lib/compare/reuse/shingles.ts';
import { sketchOf } from '#lib/compare/reuse/sketch.ts';
import { isWireCopy } from '#lib/compare/reuse/wire-copy.ts';
import { readJsonl } from './jsonl.ts';
import { f1 } from './metrics.ts';
import { PLANTS, plant } from './reuse-plants.ts';
import type { Row, Task } from './task.ts';

type Annotated = { readonly wire: string; readonly title: string; readonly text: string };
type Found = { readonly id: number; readonly overlap: Overlap };

const LEAST_WORDS = 100;

/** Bodies among which copies are looked for as in the product: by sketch, then by all shingles. */
function createCorpus() {
  const index = createReuseIndex();
  const bodies: BodyShingles[] = [];
  return {
    bodies,
    add(body: BodyShingles): void {
      index.add(bodies.length, sketchOf(body.all));
      bodies.push(body);
    },
    copiesOf(body: BodyShingles): Found[] {
      return index.candidates(sketchOf(body.all)).flatMap((id) => {
        const overlap = overlapOf(body, bodies[id]);
        return overlap === null || copyKind(overlap) === 'quotations' ? [] : [{ id, overlap }];
      });
    },
  };
}

/** Copies among the originals, each planted in each way; what an outlet's own articles share is its furniture and is not counted. */
async function plantedRows(dataDir: string): Promise<Row[]> {
  const rows = await readJsonl<{ outlet: string; text: string }>(join(dataDir, 'outlet-corpus/dev.jsonl'));
  const originals = rows.filter(({ text }) => text.split(/\s+/).length >= LEAST_WORDS);
  const corpus = createCorpus();
  for (const { text } of originals) corpus.add(bodyShingles([text]));
  let [hits, pairs] = [0, 0];
  const byKind = PLANTS.map((kind) => {
    let right = 0;
    for (const [i, { outlet, text }] of originals.entries()) {
      const found = corpus.copiesOf(bodyShingles([plant(kind, text, i + 1)]));
      const copies = found.filter(({ id }) => id === i || originals[id].outlet !== outlet);
      pairs += copies.length;
      right += copies.filter(({ id }) => id === i).length;
    }
    hits += right;
    return { measure: `planted copies found: ${kind}`, value: right / originals.length, n: originals.length, anchor: '', floor: 0.98 };
  });
  return [...byKind, { measure: 'pairs found that were planted', value: hits / pairs, n: pairs, anchor: '', floor: 0.99 }];
}

async function wireRows(dataDir: string): Promise<Row[]> {
  const rows = (await readJsonl<Annotated>(join(dataDir, 'polnear/dev.jsonl'))).filter(({ wire }) => wire !== 'NA');
  const corpus = createCorpus();
  const declared = rows.map(({ text, title }) => {
    corpus.add(bodyShingles([text]));
    return analyze({ mediaType: 'text/plain', content: text, url: null, outlet: null, title, publishedAt: null }).declared.wire;
  });
  const size = (i: number) => corpus.bodies[i].all.distinct.length;
  const found = corpus.bodies.map((body, i) => {
    const wireOf = ({ id, overlap }: Found) => id !== i && declared[id] && isWireCopy(overlap, shareOfText(overlap, size(i), size(id)));
    return declared[i] || corpus.copiesOf(body).some(wireOf);
  });
  const count = (is: boolean, said: boolean) => rows.filter(({ wire }, i) => (wire !== 'None') === is && found[i] === said).length;
  const value = f1(count(true, true), count(false, true), count(true, false));
  return [
    {
      measure: 'wire copy of outlets (PolNeAR), F1',
      value,
      n: rows.length,
      anchor: `${count(true, true) + count(true, false)} of them are wire copy`,
      floor: 0.9,
    },
  ];
}

/** Copies planted among articles of outlet-corpus, and wire copy told from an outlet's own in PolNeAR by its metadata. Nothing is trained. */
export const reuseTask: Task = {
  name: 'reuse',
  title: 'Copies and wire copy',
  data: 'outlet-corpus/dev.jsonl',
  published: 'https://github.com/ramybaly/News-Media-Reliability and https://github.com/networkdynamics/PolNeAR',
  async run(dataDir) {
    return [...(await plantedRows(dataDir)), ...(await wireRows(dataDir))];
  },
};
