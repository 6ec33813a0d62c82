import type { Chart, ChartConfiguration } from 'chart.js';
import { axis, planeOf, tooltip } from './chart-frame.ts';
import type { Ink } from './chart-ink.ts';
import { COUNT_WIDTH, drawName, NAME_WIDTH, type Plane, WIDE } from './chart-marks.ts';
import type { ChartSpec, ForestRow } from './chart-rows.ts';
import { digitsOf } from './format.ts';

type Forest = Extract<ChartSpec, { kind: 'forest' }>;

const ABOVE = 16;
const LETTER = 8;
const WIDEST = 300;

function drawZero(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, rows: number): void {
  canvas.strokeStyle = ink.ink;
  canvas.lineWidth = 1;
  canvas.beginPath();
  canvas.moveTo(plane.x(0), plane.y(-0.6));
  canvas.lineTo(plane.x(0), plane.y(rows - 0.5));
  canvas.stroke();
}

function drawInterval(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: ForestRow, at: number): void {
  if (row.low === null || row.high === null) return;
  canvas.strokeStyle = ink.ink;
  canvas.lineWidth = 2.5;
  canvas.beginPath();
  canvas.moveTo(plane.x(row.low), at);
  canvas.lineTo(plane.x(row.high), at);
  canvas.stroke();
}

function drawNote(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: ForestRow, at: number): void {
  const wide = plane.width >= WIDE;
  canvas.textAlign = 'right';
  canvas.textBaseline = wide ? 'middle' : 'bottom';
  canvas.fillStyle = ink.muted;
  canvas.font = `400 12px ${ink.sans}`;
  canvas.fillText(row.note, plane.width, wide ? at : at - ABOVE);
}

/** A line beside the rows that can't be told apart, where they stand next to each other. */
function drawTies(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, rows: readonly ForestRow[]): void {
  canvas.strokeStyle = ink.muted;
  canvas.lineWidth = 3;
  rows.forEach(({ group }, k) => {
    if (group === null || rows[k + 1]?.group !== group) return;
    canvas.beginPath();
    canvas.moveTo(plane.right + 8, plane.y(k));
    canvas.lineTo(plane.right + 8, plane.y(k + 1));
    canvas.stroke();
  });
}

function drawRows(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, spec: Forest): void {
  canvas.save();
  if (spec.zero) drawZero(canvas, plane, ink, spec.rows.length);
  spec.rows.forEach((row, k) => {
    drawName(canvas, plane, ink, row, plane.y(k));
    drawNote(canvas, plane, ink, row, plane.y(k));
    drawInterval(canvas, plane, ink, row, plane.y(k));
  });
  drawTies(canvas, plane, ink, spec.rows);
  canvas.restore();
}

/** Rows of a mean or difference with its interval; a click on a mark goes to what it is made of. */
export function forestChart(spec: Forest, ink: Ink, width: number, go: (href: string) => void) {
  const wide = width >= WIDE;
  const common = axis(ink, spec.axis);
  const digits = digitsOf(spec.unit);
  const names = spec.rows.map(({ label }) => LETTER * label.length);
  const drawn = spec.rows.map((row, k) => ({ row, k })).filter(({ row }) => row.value !== null);
  return {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: drawn.map(({ row, k }) => ({ x: row.value ?? 0, y: k })),
          backgroundColor: drawn.map(({ row }) => ink.colour(row.hue === 0 ? 'var(--ink)' : `var(--outlet-${row.hue})`)),
          borderColor: ink.ink,
          borderWidth: 1.5,
          pointRadius: 6,
          pointHoverRadius: 8,
          clip: 10,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { left: wide ? Math.min(WIDEST, Math.max(NAME_WIDTH, ...names)) : 4, right: wide ? COUNT_WIDTH + 16 : 12 } },
      onClick: (_event, [hit]) => {
        if (hit) go(drawn[hit.index].row.href);
      },
      onHover: (event, hits) => {
        if (event.native?.target instanceof HTMLElement) event.native.target.style.cursor = hits.length > 0 ? 'pointer' : '';
      },
      plugins: {
        tooltip: {
          ...tooltip(ink),
          callbacks: {
            label: ({ dataIndex }) => {
              const { row } = drawn[dataIndex];
              const range =
                row.low === null || row.high === null ? '' : `, 95 % interval ${row.low.toFixed(digits)} to ${row.high.toFixed(digits)}`;
              return [row.label, `${(row.value ?? 0).toFixed(digits)}${range}`, `Click or press Enter for ${spec.opens ?? 'the articles'}`];
            },
          },
        },
      },
      scales: {
        x: { ...common, ticks: { ...common.ticks, includeBounds: false }, min: spec.min, max: spec.max },
        y: { display: false, min: wide ? -0.6 : -0.8, max: spec.rows.length - 0.5, reverse: true },
      },
    },
    plugins: [{ id: 'forest', beforeDatasetsDraw: (chart) => drawRows(chart.ctx, planeOf(chart as unknown as Chart), ink, spec) }],
  } satisfies ChartConfiguration<'scatter'>;
}
