import { zone } from '#lib/analysis/classify/classify.ts';
import type { ZoningModel } from '#lib/analysis/classify/zoning-model.ts';
import { trainZoning } from '../train/zoning-model.ts';
import { foldOf } from './folds.ts';
import { type GoldPage, htmlSample, PAGE_SETS, readPages, type Sample } from './zoning-data.ts';
import { textSamples } from './zoning-texts-data.ts';

const FOLDS = 5;
const cache = new Map<string, Promise<readonly ZoningModel[]>>();

async function trainFolds(dataDir: string, kind: 'text' | 'html'): Promise<readonly ZoningModel[]> {
  const pages: readonly GoldPage[] = (await Promise.all(PAGE_SETS.map((set) => readPages(dataDir, set)))).flat();
  const samples = kind === 'html' ? pages.map(htmlSample) : await textSamples(dataDir, pages);
  return Array.from({ length: FOLDS }, (_, fold) => trainZoning(samples.filter(({ site }) => foldOf(site, FOLDS) !== fold)));
}

/** Models of five folds by site, trained once per run for all tasks: each is asked only about sites that it has not seen. */
export async function foldModels(dataDir: string, kind: 'text' | 'html'): Promise<(site: string) => ZoningModel> {
  const key = `${kind} ${dataDir}`;
  const made = cache.get(key) ?? trainFolds(dataDir, kind);
  cache.set(key, made);
  const models = await made;
  return (site) => models[foldOf(site, FOLDS)];
}

/** Which blocks of a sample are body, by a model. */
export function bodyBlocks({ page }: Sample, model: ZoningModel): readonly boolean[] {
  return zone(page, model).map(({ role }) => role === 'body');
}
