import type { Chart, ChartConfiguration } from 'chart.js';
import { axis, planeOf, tooltip } from './chart-frame.ts';
import type { Ink } from './chart-ink.ts';
import { drawName, NAME_WIDTH, type Plane, WIDE } from './chart-marks.ts';
import type { ChartSpec, TrendRow } from './chart-rows.ts';

type Trend = Extract<ChartSpec, { kind: 'trend' }>;

const BOTTOM = 0.38;
const HEIGHT = 0.66;
const colourOf = ({ hue }: TrendRow) => (hue === 0 ? 'var(--ink)' : `var(--outlet-${hue})`);

type At = (row: number, value: number) => number;

function drawLevels(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, spec: Trend, at: At): void {
  canvas.strokeStyle = ink.hair;
  canvas.lineWidth = 1;
  spec.rows.forEach((_, k) => {
    for (const level of [0, spec.max]) {
      canvas.setLineDash(level === 0 ? [] : [2, 4]);
      canvas.beginPath();
      canvas.moveTo(plane.left, plane.y(at(k, level)));
      canvas.lineTo(plane.right, plane.y(at(k, level)));
      canvas.stroke();
    }
  });
  canvas.setLineDash([]);
}

function drawBands(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: TrendRow, y: (value: number) => number): void {
  canvas.fillStyle = ink.colour(`color-mix(in srgb, ${colourOf(row)} 24%, transparent)`);
  canvas.strokeStyle = canvas.fillStyle;
  const points = row.points;
  points.forEach((point, i) => {
    if (point.low === null || point.high === null) return;
    canvas.lineWidth = 5;
    canvas.beginPath();
    canvas.moveTo(plane.x(point.x), y(point.low));
    canvas.lineTo(plane.x(point.x), y(point.high));
    canvas.stroke();
    const next = points[i + 1];
    if (!next || next.low === null || next.high === null) return;
    canvas.beginPath();
    canvas.moveTo(plane.x(point.x), y(point.low));
    canvas.lineTo(plane.x(point.x), y(point.high));
    canvas.lineTo(plane.x(next.x), y(next.high));
    canvas.lineTo(plane.x(next.x), y(next.low));
    canvas.fill();
  });
}

function drawLine(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: TrendRow, y: (value: number) => number): void {
  canvas.strokeStyle = ink.colour(colourOf(row));
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  for (const { x, value } of row.points) canvas.lineTo(plane.x(x), y(value));
  canvas.stroke();
}

function drawMarks(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, spec: Trend): void {
  canvas.strokeStyle = ink.ink;
  canvas.fillStyle = ink.ink;
  canvas.lineWidth = 1;
  canvas.font = `400 12px ${ink.sans}`;
  canvas.textBaseline = 'top';
  for (const { x, label } of spec.marks) {
    canvas.setLineDash([4, 3]);
    canvas.beginPath();
    canvas.moveTo(plane.x(x), plane.y(-0.7));
    canvas.lineTo(plane.x(x), plane.y(spec.rows.length - 0.5));
    canvas.stroke();
    canvas.textAlign = plane.x(x) > (plane.left + plane.right) / 2 ? 'right' : 'left';
    canvas.fillText(label, plane.x(x) + (canvas.textAlign === 'left' ? 4 : -4), plane.y(-0.7));
  }
  canvas.setLineDash([]);
}

function drawRows(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, spec: Trend, at: At): void {
  const wide = plane.width >= WIDE;
  canvas.save();
  drawLevels(canvas, plane, ink, spec, at);
  spec.rows.forEach((row, k) => {
    const y = (value: number) => plane.y(at(k, value));
    drawBands(canvas, plane, ink, row, y);
    drawLine(canvas, plane, ink, row, y);
    drawName(canvas, plane, ink, row, wide ? plane.y(k) : y(spec.max) + 12);
  });
  drawMarks(canvas, plane, ink, spec);
  canvas.restore();
}

/** Means over time, one row below the other on one scale from 0, with a band where there are articles for one; a click goes to the articles of that time. */
export function trendChart(spec: Trend, ink: Ink, width: number, go: (href: string) => void) {
  const wide = width >= WIDE;
  const at: At = (row, value) => row + BOTTOM - (HEIGHT * Math.min(value, spec.max)) / (spec.max || 1);
  const common = axis(ink, spec.axis);
  const last = Math.max(1, spec.ticks.length - 1);
  return {
    type: 'scatter',
    data: {
      datasets: spec.rows.map((row, k) => ({
        data: row.points.map(({ x, value }) => ({ x, y: at(k, value) })),
        backgroundColor: row.points.map(({ low }) => (low === null ? ink.paper : ink.colour(colourOf(row)))),
        borderColor: ink.colour(colourOf(row)),
        borderWidth: 1.5,
        pointRadius: row.points.length > 60 ? 2 : 3.5,
        pointHoverRadius: 6,
        pointHitRadius: 8,
        clip: 8,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { left: wide ? NAME_WIDTH : 4, right: 12 } },
      onClick: (_event, [hit]) => {
        const point = hit && spec.rows[hit.datasetIndex].points[hit.index];
        if (point) go(point.href);
      },
      plugins: { tooltip: { ...tooltip(ink), callbacks: { label: (item) => spec.rows[item.datasetIndex].points[item.dataIndex].label } } },
      scales: {
        x: {
          ...common,
          min: 0,
          max: last,
          ticks: {
            ...common.ticks,
            maxTicksLimit: wide ? 8 : 4,
            precision: 0,
            callback: (value: number | string) => spec.ticks[Number(value)] ?? '',
          },
        },
        y: { display: false, min: -0.75, max: spec.rows.length - 0.5, reverse: true },
      },
    },
    plugins: [{ id: 'trend', beforeDatasetsDraw: (chart) => drawRows(chart.ctx, planeOf(chart as unknown as Chart), ink, spec, at) }],
  } satisfies ChartConfiguration<'scatter'>;
}
