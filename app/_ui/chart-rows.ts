import type { Unit } from '#lib/analysis/model/score.ts';

/** One article behind a mean, in the unit of the axis. */
export type Dot = { readonly value: number; readonly label: string; readonly href: string };

/** One row of a dot chart: an outlet (or all articles) with its articles, and its mean where there are enough of them. */
export type DotRow = {
  readonly key: string;
  readonly label: string;
  /** 1–8, a hue of the outlets; 0 is neutral. */
  readonly hue: number;
  readonly n: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Place among outlets that can be told apart, from 1; null when not ranked. */
  readonly group: number | null;
  /** The middle half of the articles and their median, where it is drawn. */
  readonly box?: { readonly q1: number; readonly median: number; readonly q3: number } | null;
  readonly dots: readonly Dot[];
};

/** One piece of a stacked bar; `value` in per cent of the whole. */
export type Piece = { readonly key: string; readonly label: string; readonly value: number; readonly colour: string };

/** One line of a chart of lines below each other; every row goes from 0 to 100. */
export type LineRow = {
  readonly key: string;
  readonly label: string;
  /** 1–8, a hue of the outlets; 0 is neutral. */
  readonly hue: number;
  /** One value, in per cent, for each tick; null where there is nothing to tell. `label` explains the point, `href` leads to what it is made of. */
  readonly points: readonly { readonly value: number | null; readonly label: string; readonly href: string }[];
};

/** One row of a forest plot: a mean or difference with its interval, null where there are too few articles. `href` leads to what it is made of. */
export type ForestRow = {
  readonly key: string;
  readonly label: string;
  /** 1–8, a hue of the outlets; 0 is neutral. */
  readonly hue: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Place among outlets that can be told apart, from 1; null when not ranked. */
  readonly group: number | null;
  /** What stands at the end of the row. */
  readonly note: string;
  readonly href: string;
};

/** One line of a trend: points at the places `x` of the ticks, with a band where `low` and `high` are known. */
export type TrendRow = {
  readonly key: string;
  readonly label: string;
  /** 1–8, a hue of the outlets; 0 is neutral. */
  readonly hue: number;
  readonly points: readonly {
    readonly x: number;
    readonly value: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly label: string;
    readonly href: string;
  }[];
};

export type ChartSpec =
  | {
      readonly kind: 'dots';
      readonly axis: string;
      readonly unit: Unit;
      readonly max: number | null;
      /** Whether rows carry their names, or the heading says whose they are. */
      readonly named: boolean;
      readonly rows: readonly DotRow[];
    }
  | {
      readonly kind: 'forest';
      readonly axis: string;
      readonly unit: Unit;
      readonly min: number;
      readonly max: number;
      /** Whether 0 has a line of its own, as for differences. */
      readonly zero: boolean;
      /** What a mark leads to; the articles where nothing is said. */
      readonly opens?: string;
      readonly rows: readonly ForestRow[];
    }
  | {
      readonly kind: 'trend';
      readonly axis: string;
      /** The upper end of the scale of every row. */
      readonly max: number;
      readonly ticks: readonly string[];
      readonly rows: readonly TrendRow[];
      /** Upright lines at places of the ticks. */
      readonly marks: readonly { readonly x: number; readonly label: string }[];
    }
  | { readonly kind: 'stack'; readonly axis: string; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'lines';
      readonly axis: string;
      /** The places of the points from left to right, as they are named at the axis. */
      readonly ticks: readonly string[];
      readonly rows: readonly LineRow[];
    };

/** The hue of the outlet at a place in the alphabetical list of outlets: the same on every screen. */
export function hueOf(place: number): number {
  return (place % 8) + 1;
}

const BINS = 90;
const STEP = 0.075;
const MIDDLE = 0.2;
const WIDEST = 0.2;

/** Vertical offsets, in rows, that keep dots of near values apart: they pile up symmetrically around a line below that of the mean. */
export function pileUp(values: readonly number[], max: number): number[] {
  const piles = new Map<number, number>();
  return values.map((value) => {
    const bin = Math.round((value / (max || 1)) * BINS);
    const k = piles.get(bin) ?? 0;
    piles.set(bin, k + 1);
    const offset = Math.ceil(k / 2) * STEP * (k % 2 === 0 ? 1 : -1);
    return MIDDLE + Math.max(-WIDEST, Math.min(WIDEST, offset));
  });
}

/** The largest value among the dots, 0 where there is none. */
export function largest(rows: readonly DotRow[]): number {
  let max = 0;
  for (const row of rows) for (const { value } of row.dots) if (value > max) max = value;
  return max;
}
