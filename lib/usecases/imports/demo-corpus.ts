import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import type { Limits } from '#lib/ingest/reader.ts';
import { readerFor } from '#lib/ingest/registry.ts';
import { claimDomain, ensureOutlet } from '#lib/store/outlets.ts';
import { readSetting, writeSetting } from '#lib/store/settings.ts';
import { dropLinks } from '#lib/store/signatures.ts';
import { groupWordings } from '../disclaimers/group-wordings.ts';
import { queueRemembering, rememberLines } from '../line-memory/remember-lines.ts';
import { linkArticles } from '../stories/link-articles.ts';
import { type IngestDeps, ingestArticles } from './ingest-articles.ts';
import { type IngestItem, NO_OPTIONS } from './ingest-batch.ts';

const MANIFEST = z.object({
  slug: z.string(),
  name: z.string(),
  domain: z.string(),
  description: z.string(),
  articles: z.array(z.object({ file: z.string(), url: z.string(), publishedAt: z.string().nullable() })),
});
type Manifest = z.infer<typeof MANIFEST>;

const SETTING = 'demo-corpus';
const REMOVED = 'removed';
const AT_ONCE = 20;

type Deps = IngestDeps & { readonly limits: Limits };

function manifests(directory: string): { readonly folder: string; readonly manifest: Manifest }[] {
  return readdirSync(/* turbopackIgnore: true */ directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(/* turbopackIgnore: true */ directory, entry.name))
    .sort()
    .map((folder) => ({
      folder,
      manifest: MANIFEST.parse(JSON.parse(readFileSync(join(/* turbopackIgnore: true */ folder, 'manifest.json'), 'utf8'))),
    }));
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(/* turbopackIgnore: true */ file);
}

/** The articles of one outlet through the readers that any file goes through; only address and date come from the manifest. */
async function itemsOf(folder: string, manifest: Manifest, limits: Limits): Promise<IngestItem[]> {
  const items: IngestItem[] = [];
  for (const { file, url, publishedAt } of manifest.articles) {
    const reader = readerFor(file, null);
    if (reader === null) throw new TypeError(`demo/${manifest.slug}/${file} has no reader`);
    for await (const item of reader.read(bytesOf(join(/* turbopackIgnore: true */ folder, file)), limits)) {
      const at = `${manifest.slug}/${file}`;
      items.push(item.kind === 'article' ? { ...item, at, article: { ...item.article, url, publishedAt } } : { ...item, at });
    }
  }
  return items;
}

/**
 * Loads the demo corpus of `directory`; what is loaded already is left alone. Answers how many articles were stored.
 * Throws `AppError('conflict')` when an article of the corpus could not be read: the corpus is part of the program.
 */
export async function loadDemo(deps: Deps, directory: string, onProgress: (stored: number) => void = () => undefined): Promise<number> {
  let stored = 0;
  for (const { folder, manifest } of manifests(directory)) {
    const outletId = await deps.store.transaction(async (tx) => {
      const { id } = await ensureOutlet(tx, manifest.name, true, new Date(), manifest.slug);
      await claimDomain(tx, manifest.domain, id);
      return id;
    });
    const items = await itemsOf(folder, manifest, deps.limits);
    for (let i = 0; i < items.length; i += AT_ONCE) {
      const outcomes = await ingestArticles(deps, items.slice(i, i + AT_ONCE), {
        importId: null,
        indexes: null,
        demo: true,
        options: NO_OPTIONS,
      });
      const rejected = outcomes.find((outcome) => outcome.state === 'rejected');
      if (rejected) throw new AppError('conflict', `The demo article ${rejected.position} ${rejected.reason}.`);
      stored += outcomes.filter((outcome) => outcome.state === 'stored').length;
      onProgress(stored);
    }
    await rememberLines(deps, outletId, { signal: new AbortController().signal, progress: () => undefined });
  }
  await groupWordings(deps.store, new AbortController());
  await linkArticles(deps.store, { signal: new AbortController().signal, progress: () => undefined });
  await deps.store.transaction((tx) => writeSetting(tx, SETTING, 'loaded'));
  return stored;
}

/** Whether a start should load the demo corpus: there is no article, and nobody has removed the corpus. */
export async function wantsDemo({ store }: Pick<Deps, 'store'>): Promise<boolean> {
  const tx = { db: store.reader, dialect: store.dialect };
  return (await readSetting(tx, SETTING)) !== REMOVED && (await tx.db.article.findFirst({ select: { id: true } })) === null;
}

/** Removes the demo corpus for good, with the outlets that have no other article. Answers how many articles it was. */
export async function removeDemo({ store, jobs }: Pick<IngestDeps, 'store' | 'jobs'>): Promise<number> {
  return store.transaction(async (tx) => {
    await dropLinks(tx, true);
    const { count } = await tx.db.article.deleteMany({ where: { demo: true } });
    await tx.db.wording.deleteMany({ where: { demo: true } });
    await tx.db.sourceMerge.deleteMany({ where: { demo: true } });
    await tx.db.outlet.deleteMany({ where: { demo: true, articles: { none: {} } } });
    const kept = await tx.db.outlet.findMany({ where: { demo: true }, select: { id: true } });
    await tx.db.outlet.updateMany({ where: { demo: true }, data: { demo: false } });
    await queueRemembering(
      jobs,
      tx,
      kept.map(({ id }) => id),
    );
    await writeSetting(tx, SETTING, REMOVED);
    return count;
  });
}
