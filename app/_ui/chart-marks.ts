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
export const NAME_WIDTH = 176;
export const COUNT_WIDTH = 88;

function drawName(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: DotRow, at: number): void {
  const wide = plane.width >= WIDE;
  canvas.textAlign = 'left';
  canvas.textBaseline = wide ? 'middle' : 'bottom';
  canvas.fillStyle = ink.ink;
  canvas.font = `600 ${wide ? 15 : 13}px ${ink.serif}`;
  canvas.fillText(row.label, wide ? 0 : plane.left, wide ? at : at - 13);
}

function drawCount(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: DotRow, at: number): void {
  const wide = plane.width >= WIDE;
  canvas.textAlign = 'right';
  canvas.textBaseline = wide ? 'middle' : 'bottom';
  canvas.fillStyle = ink.muted;
  canvas.font = `400 12px ${ink.sans}`;
  const group = row.group === null ? '' : `, group ${row.group}`;
  const count = row.mean === null ? `n ${row.n}, too few` : `n ${row.n}${group}`;
  canvas.fillText(count, plane.width, wide ? at : at - 13);
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
  const text = row.mean.toFixed(digits);
  canvas.font = `650 12px ${ink.sans}`;
  canvas.textAlign = 'center';
  canvas.textBaseline = 'bottom';
  canvas.lineWidth = 4;
  canvas.lineJoin = 'round';
  canvas.strokeStyle = ink.paper;
  canvas.strokeText(text, mean, at - 9);
  canvas.fillStyle = ink.ink;
  canvas.fillText(text, mean, at - 9);
}

/** The mean stands this much of a row above the line of its name, the dots below it. */
const RAISED = -0.1;

/** Draws what the dots stand for: a hairline per row, its name and count, and from 15 articles on interval before mean. */
export function drawRows(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, rows: readonly DotRow[], digits: number): void {
  canvas.save();
  rows.forEach((row, k) => {
    const at = plane.y(k);
    drawName(canvas, plane, ink, row, at);
    drawCount(canvas, plane, ink, row, at);
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
