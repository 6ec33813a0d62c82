import { writeFileSync } from 'node:fs';
import { LABELS } from '#lib/analysis/attribute/tagger/labels.ts';
import { pack } from '#lib/analysis/attribute/tagger/packed-weights.ts';
import { type StoredTagger, type StoredTags, tagsOf } from '#lib/analysis/attribute/tagger/shipped-tagger.ts';
import { type Example, trainCrf, type Weights } from './crf.ts';
import { type Annotated, exampleOf, prepare, readAnnotated } from './examples.ts';
import { readTagged, trainTags } from './parts-of-speech.ts';

const BITS = 20;
/** Features are counted by this many bits of their hash. */
const COUNTED_BITS = 28;
/** Features seen less often are not learned. */
const LEAST_SEEN = 3;
const SETTINGS = { bits: BITS, epochs: 7, rate: 0.02, decay: 0.01, dropout: 0.3 } as const;
/** Trainings whose weights are averaged, as each of them moves the figures by some .005. */
const RUNS = 3;
/** Weights are cut at 1, few are larger; rows of weights under .03 are left out, which takes away half of them and changes nothing that is measured. */
const PACKING = { bits: BITS, labels: LABELS, largest: 1, least: 3 } as const;
const STEP_UNIT = 1000;

/** Leaves out features that are seen too seldom and folds the others into the table. */
function prune(examples: readonly Example[]): void {
  const seen = new Uint8Array(2 ** COUNTED_BITS);
  for (const { features } of examples) for (const feature of features) if (seen[feature] < LEAST_SEEN) seen[feature]++;
  for (const { features } of examples)
    for (let k = 0; k < features.length; k++) features[k] = seen[features[k]] < LEAST_SEEN ? -1 : features[k] & (2 ** BITS - 1);
}

/** Trains the model of parts of speech on the train and test parts of English Web Treebank; its dev part stays for measuring. */
export async function trainPartsOfSpeech(dataDir: string): Promise<StoredTags> {
  return trainTags([...(await readTagged(dataDir, 'train')), ...(await readTagged(dataDir, 'test'))]);
}

function meanOf(runs: readonly Float32Array[]): Float32Array {
  return runs[0].map((_, at) => runs.reduce((sum, weights) => sum + weights[at], 0) / runs.length);
}

function stored({ features, steps }: Weights, tags: StoredTags, provenance: string): StoredTagger {
  const table = pack(features, PACKING);
  return { provenance, tags, table, steps: Array.from(steps, (weight) => Math.round(weight * STEP_UNIT)), stepUnit: 1 / STEP_UNIT };
}

/** Trains the tagger of attribution relations on annotated articles. */
export function trainTagger(rows: readonly Annotated[], tags: StoredTags, provenance: string): StoredTagger {
  const model = tagsOf(tags);
  const examples = rows.map((row) => exampleOf(row, prepare(row, model), COUNTED_BITS));
  prune(examples);
  const runs = Array.from({ length: RUNS }, (_, run) => trainCrf(examples, { ...SETTINGS, seed: run + 1 }));
  const mean = { features: meanOf(runs.map(({ features }) => features)), steps: meanOf(runs.map(({ steps }) => steps)) };
  return stored(mean, tags, provenance);
}

/** Trains the tagger on PolNeAR's train split and writes lib/analysis/weights/attribution.json. What it reaches is measured on the dev split, by `bench accuracy polnear`. */
export async function trainAttribution(dataDir: string): Promise<void> {
  const tags = await trainPartsOfSpeech(dataDir);
  const rows = await readAnnotated(dataDir, 'train');
  const provenance = `English Web Treebank (train and test parts, ${tags.sentences} sentences); PolNeAR train split (${rows.length} articles). Trained by \`npm run bench train attribution\`; accuracy on PolNeAR's dev split in bench/results/accuracy.json.`;
  const model = trainTagger(rows, tags, provenance);
  const json = JSON.stringify(model);
  writeFileSync('lib/analysis/weights/attribution.json', `${json}\n`);
  console.log(`attribution: ${rows.length} articles, ${(json.length / 1e6).toFixed(1)} MB`);
}
