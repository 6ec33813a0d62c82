import type { Ink } from './chart-ink.ts';
import type { DotRow, Piece } from './chart-rows.ts';

/** Where values lie on the canvas. */
export type Plane = {
  readonly x: (value: number) => number;
  readonly y: (row: number) => number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
};

/** From this width on, names stand beside their rows; below, above them. */
export const WIDE = 620;
const ABOVE = 16;
export const NAME_WIDTH = 176;
export const COUNT_WIDTH = 88;

/** The name of a row: beside it, or above it where the window is narrow. */
export function drawName(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: { readonly label: string }, at: number): void {
  const wide = plane.width >= WIDE;
  canvas.textAlign = 'left';
  canvas.textBaseline = wide ? 'middle' : 'bottom';
  canvas.fillStyle = ink.ink;
  canvas.font = `600 ${wide ? 15 : 14}px ${ink.serif}`;
  canvas.fillText(row.label, wide ? 0 : plane.left, wide ? at : at - ABOVE);
}

function drawCount(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: DotRow, at: number): void {
  const wide = plane.width >= WIDE;
  canvas.textAlign = 'right';
  canvas.textBaseline = wide ? 'middle' : 'bottom';
  canvas.fillStyle = ink.muted;
  canvas.font = `400 12px ${ink.sans}`;
  const group = row.group === null ? '' : `, group ${row.group}`;
  const count = row.mean === null ? `n ${row.n}, too few` : `n ${row.n}${group}`;
  canvas.fillText(count, plane.width, wide ? at : at - ABOVE);
}

type Place = { readonly mean: number; readonly high: number; readonly at: number };

/** The mean as a number: above its dot, or behind the interval where the name stands above. */
function drawMean(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, text: string, { mean, high, at }: Place): void {
  const wide = plane.width >= WIDE;
  const [x, y] = wide ? [mean, at - 9] : [Math.max(high, mean + 6) + 6, at];
  canvas.font = `650 12px ${ink.sans}`;
  canvas.textAlign = wide ? 'center' : 'left';
  canvas.textBaseline = wide ? 'bottom' : 'middle';
  canvas.lineWidth = 4;
  canvas.lineJoin = 'round';
  canvas.strokeStyle = ink.paper;
  canvas.strokeText(text, x, y);
  canvas.fillStyle = ink.ink;
  canvas.fillText(text, x, y);
}

function drawInterval(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: DotRow, at: number, digits: number): void {
  if (row.mean === null || row.low === null || row.high === null) return;
  const [low, mean, high] = [plane.x(row.low), plane.x(row.mean), plane.x(row.high)];
  const line = (width: number, colour: string) => {
    canvas.lineWidth = width;
    canvas.strokeStyle = colour;
    canvas.beginPath();
    canvas.moveTo(low, at);
    canvas.lineTo(high, at);
    canvas.stroke();
  };
  line(7, ink.paper);
  line(3, ink.ink);
  canvas.beginPath();
  canvas.arc(mean, at, 6, 0, 2 * Math.PI);
  canvas.fillStyle = ink.colour(`var(--outlet-${row.hue || 8})`);
  canvas.fill();
  canvas.lineWidth = 2;
  canvas.strokeStyle = ink.ink;
  canvas.stroke();
  drawMean(canvas, plane, ink, row.mean.toFixed(digits), { mean, high, at });
}

/** The middle half of the articles as an open box and their median as a line, below the mean. */
function drawBox(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, { box }: DotRow, k: number): void {
  if (!box) return;
  const [top, bottom] = [plane.y(k + BOX.top), plane.y(k + BOX.bottom)];
  canvas.strokeStyle = ink.ink;
  canvas.lineWidth = 1;
  canvas.strokeRect(plane.x(box.q1), top, plane.x(box.q3) - plane.x(box.q1), bottom - top);
  canvas.lineWidth = 2;
  canvas.beginPath();
  canvas.moveTo(plane.x(box.median), top);
  canvas.lineTo(plane.x(box.median), bottom);
  canvas.stroke();
}

/** Where a box lies within its row: around the dots. */
const BOX = { top: 0.02, bottom: 0.38 } as const;

/** The mean stands this much of a row above the line of its name, the dots below it. */
const RAISED = -0.1;

type Drawn = { readonly rows: readonly DotRow[]; readonly named: boolean };

/** Draws what the dots stand for: a hairline per row, its name where rows are named, its count, and from 15 articles on interval before mean. */
export function drawRows(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, { rows, named }: Drawn, digits: number): void {
  canvas.save();
  rows.forEach((row, k) => {
    const at = plane.y(k);
    if (named) drawName(canvas, plane, ink, row, at);
    drawCount(canvas, plane, ink, row, at);
    drawBox(canvas, plane, ink, row, k);
    drawInterval(canvas, plane, ink, row, plane.y(k + RAISED), digits);
  });
  canvas.restore();
}

const LEAST_WIDTH_FOR_LABEL = 44;

/** Writes the names of the pieces of a stacked bar above it and their values below, where there is room. */
export function drawPieces(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, pieces: readonly Piece[], half: number): void {
  canvas.save();
  canvas.textAlign = 'left';
  canvas.font = `500 12px ${ink.sans}`;
  let sum = 0;
  for (const piece of pieces) {
    const [from, to] = [plane.x(sum), plane.x(sum + piece.value)];
    sum += piece.value;
    if (to - from < Math.max(LEAST_WIDTH_FOR_LABEL, canvas.measureText(piece.label).width + 4)) continue;
    canvas.fillStyle = ink.ink;
    canvas.textBaseline = 'bottom';
    canvas.fillText(piece.label, from, plane.y(0) - half - 4);
    canvas.fillStyle = ink.muted;
    canvas.textBaseline = 'top';
    canvas.fillText(`${piece.value.toFixed(1)} %`, from, plane.y(0) + half + 4);
  }
  canvas.restore();
}
