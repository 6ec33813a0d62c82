import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type PageFacts, pageFactsOf } from '#lib/analysis/classify/page-facts.ts';
import { extractHtml } from '#lib/analysis/extract/html.ts';
import { extractText } from '#lib/analysis/extract/text.ts';
import type { Span } from '#lib/analysis/model/span.ts';
import { segment } from '#lib/analysis/segment/segment.ts';
import { readJsonl } from './jsonl.ts';

/** Sets of web pages with a gold body. */
export const PAGE_SETS = ['scrapinghub', 'naeb', 'fundus'] as const;
export type PageSet = (typeof PAGE_SETS)[number];

export type GoldLine = { readonly t: string; readonly y: string; readonly z: string };
/** One web page: its HTML, the gold body, and its visible lines with labels. */
export type GoldPage = {
  readonly id: string;
  readonly site: string;
  readonly html: string;
  readonly gold: string;
  readonly lines: readonly GoldLine[];
};

/** A page with what is known of its blocks: 1 body, 0 not, −1 not scored. */
export type Sample = { readonly site: string; readonly page: PageFacts; readonly labels: Int8Array; readonly weight: number };

const unzip = promisify(gunzip);

/** The pages of one set, in file order. */
export async function readPages(dataDir: string, set: PageSet): Promise<readonly GoldPage[]> {
  type Page = { readonly id: string; readonly site: string; readonly html: string; readonly gold_text: string };
  const pages = await readJsonl<Page>(join(dataDir, set, 'dev.jsonl'));
  const lines = await readJsonl<{ readonly id: string; readonly lines: readonly GoldLine[] }>(join(dataDir, set, 'dev_lines.jsonl'));
  const byId = new Map(lines.map((row) => [row.id, row.lines]));
  return Promise.all(
    pages.map(async ({ id, site, html, gold_text: gold }): Promise<GoldPage> => {
      const bytes = await unzip(await readFile(join(dataDir, set, html)));
      return { id, site, html: bytes.toString('utf8'), gold, lines: byId.get(id) ?? [] };
    }),
  );
}

/** Texts joined by `gap`, with the place of each. */
export function layOut(texts: readonly string[], gap: (i: number) => string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = '';
  const spans = texts.map((one, i): Span => {
    if (i > 0) text += gap(i);
    const start = text.length;
    text += one;
    return { start, end: text.length };
  });
  return { text, spans };
}

export const LABELS: ReadonlyMap<string, number> = new Map([
  ['body', 1],
  ['boiler', 0],
  ['title', 0],
]);

/** The block that holds the middle of each span, −1 for none. */
export function blocksAt(page: PageFacts, spans: readonly Span[]): number[] {
  const { blocks } = page.doc;
  let at = 0;
  return spans.map(({ start, end }) => {
    const middle = (start + end) >> 1;
    while (at < blocks.length && blocks[at].end <= middle) at++;
    return at < blocks.length && blocks[at].start <= middle ? at : -1;
  });
}

/** A plain text laid out from labelled pieces. A block with pieces of both labels is not scored. */
export function textSample(
  site: string,
  pieces: readonly { readonly t: string; readonly y: number }[],
  gap: (i: number) => string,
  weight = 1,
): Sample {
  const { text, spans } = layOut(
    pieces.map(({ t }) => t),
    gap,
  );
  const page = pageFactsOf(segment(extractText(text)));
  const labels = new Int8Array(page.facts.length).fill(-2);
  blocksAt(page, spans).forEach((block, i) => {
    if (block < 0) return;
    const { y } = pieces[i];
    labels[block] = labels[block] === -2 || labels[block] === y ? y : -1;
  });
  return { site, page, labels: labels.map((label) => (label === -2 ? -1 : label)), weight };
}

const BEFORE = 5;
const AFTER = 15;

/** The lines from five before the first body line to fifteen after the last: what an analyst pastes. */
export function windowOf(lines: readonly GoldLine[]): readonly [number, number] | null {
  const first = lines.findIndex(({ y }) => y === 'body');
  if (first < 0) return null;
  return [Math.max(0, first - BEFORE), Math.min(lines.length, lines.findLastIndex(({ y }) => y === 'body') + AFTER + 1)];
}

/** A page's lines as a whole, and its window as a text of its own. */
export function lineSamples({ site, lines }: GoldPage): Sample[] {
  const pieces = lines.map(({ t, y }) => ({ t, y: LABELS.get(y) ?? -1 }));
  const window = windowOf(lines);
  if (window === null) return [];
  return [textSample(site, pieces, () => '\n'), textSample(site, pieces.slice(...window), () => '\n')];
}

const TOKEN = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

/** How far the tokens of a block are covered by runs of four of the gold body; a shorter block counts when the gold has it as a line. */
function isGold(text: string, shingles: ReadonlySet<string>, goldLines: ReadonlySet<string>): number {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.length < SHINGLE) return goldLines.has(tokens.join(' ')) ? 1 : 0;
  let hit = 0;
  for (let i = 0; i + SHINGLE <= tokens.length; i++) if (shingles.has(tokens.slice(i, i + SHINGLE).join(' '))) hit++;
  const share = hit / (tokens.length - SHINGLE + 1);
  return share >= 0.6 ? 1 : share <= 0.25 ? 0 : -1;
}

/** A page's blocks as the extractor finds them, labelled by the gold body. */
export function htmlSample({ site, html, gold }: GoldPage): Sample {
  const page = pageFactsOf(segment(extractHtml(html)));
  const tokens = gold.match(TOKEN) ?? [];
  const shingles = new Set(tokens.slice(SHINGLE - 1).map((_, i) => tokens.slice(i, i + SHINGLE).join(' ')));
  const goldLines = new Set(gold.split('\n').map((line) => (line.match(TOKEN) ?? []).join(' ')));
  return { site, page, labels: Int8Array.from(page.facts, ({ text }) => isGold(text, shingles, goldLines)), weight: 1 };
}
