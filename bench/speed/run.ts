import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { stageTimes, wholeCore, zonedPages } from './core.ts';
import { importOfArticles, importOfPages } from './import.ts';
import { readAllPages, readLargePages, readPages, readTexts } from './material.ts';
import { readability, winkNlp } from './others.ts';
import { indexing } from './reuse.ts';

const RESULTS = 'bench/results/speed.json';

/** Times the core and its neighbours on the same articles, each on one core after a warm-up, and keeps the figures. */
export async function runSpeed(dataDir: string): Promise<void> {
  const texts = await readTexts(dataDir);
  const pages = await readPages(dataDir);
  const large = await readLargePages(dataDir);
  const figures = {
    machine: `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    data: `${texts.length} articles of allsides-opinion of about 600 words; ${pages.length} pages of scrapinghub`,
    core: wholeCore(texts, 'text/plain'),
    coreOnPages: wholeCore(pages, 'text/html'),
    zoningOf300Kb: zonedPages(large),
    stages: stageTimes(texts),
    indexing: indexing(texts),
    winkNlp: winkNlp(texts),
    readability: readability(pages),
    import: await importOfArticles(),
    importOfPages: await importOfPages(await readAllPages(dataDir)),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  console.log(JSON.stringify(figures, null, 2));
  writeFileSync(RESULTS, `${JSON.stringify(figures, null, 2)}\n`);
}
