import type { GoldLine } from './zoning-data.ts';

/** The scorers of the boilerplate sets: body by shared runs of four tokens, lines by label (METHODS §1). */
const TOKEN = /[\p{L}\p{M}\p{N}_]+/gu;
const RUN = 4;

const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

function runsOf(text: string): Map<string, number> {
  const tokens = tokensOf(text);
  const out = new Map<string, number>();
  for (let i = 0; i < Math.max(1, tokens.length - RUN + 1); i++) {
    const run = tokens.slice(i, i + RUN).join(' ');
    if (run !== '') out.set(run, (out.get(run) ?? 0) + 1);
  }
  return out;
}

const sum = (values: Iterable<number>) => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

export type BodyScore = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * The measure of the scrapinghub benchmark: per page the multiset overlap of runs of four tokens; precision and recall averaged over
 * pages (a page with nothing found has no precision, one with nothing to find no recall), F1 of the averages.
 */
export function scoreBody(pages: readonly { readonly gold: string; readonly found: string }[]): BodyScore {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { gold, found } of pages) {
    const want = runsOf(gold);
    const got = runsOf(found);
    const both = sum([...want].map(([run, n]) => Math.min(n, got.get(run) ?? 0)));
    const wanted = sum(want.values());
    const gotten = sum(got.values());
    if (wanted === 0 && gotten === 0) continue;
    if (gotten > 0) precisions.push(both / gotten);
    if (wanted > 0) recalls.push(both / wanted);
  }
  const precision = sum(precisions) / Math.max(1, precisions.length);
  const recall = sum(recalls) / Math.max(1, recalls.length);
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Boilerplate is the positive class; `bodyLoss` is the share of body tokens that were dropped. */
export type LineScore = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly bodyLoss: number;
  readonly lines: number;
};

/** Scores kept lines against labels; lines that are neither body nor boilerplate are left out. */
export function scoreLines(lines: readonly { readonly line: GoldLine; readonly keep: boolean }[]): LineScore {
  const count = (y: string, kept: boolean) => lines.filter(({ line, keep }) => line.y === y && keep === kept).length;
  const tokens = (kept: boolean) =>
    sum(lines.filter(({ line, keep }) => line.y === 'body' && keep === kept).map(({ line }) => tokensOf(line.t).length));
  const right = count('boiler', false);
  const missed = count('boiler', true);
  const wrong = count('body', false);
  const lost = tokens(false);
  return {
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    f1: right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed),
    bodyLoss: lost / Math.max(1, lost + tokens(true)),
    lines: right + missed + wrong + count('body', true),
  };
}
