import type { Chart, ChartConfiguration } from 'chart.js';
import { axis, planeOf, tooltip } from './chart-frame.ts';
import type { Ink } from './chart-ink.ts';
import { COUNT_WIDTH, drawName, NAME_WIDTH, type Plane, WIDE } from './chart-marks.ts';
import type { ChartSpec, LineRow } from './chart-rows.ts';

type Lines = Extract<ChartSpec, { kind: 'lines' }>;

/** Width of a letter of a name, at the most, and of the widest name. */
const LETTER = 8;
const WIDEST = 272;
const BOTTOM = 0.36;
const HEIGHT = 0.62;

/** Where a value, 0–100, of a row lies on the axis of rows. */
const rowAt = (row: number, value: number) => row + BOTTOM - (HEIGHT * value) / 100;

const colourOf = ({ hue }: LineRow) => (hue === 0 ? 'var(--ink)' : `var(--outlet-${hue})`);

function drawLine(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: LineRow, k: number): void {
  canvas.strokeStyle = ink.colour(colourOf(row));
  canvas.lineWidth = 2;
  canvas.lineJoin = 'round';
  canvas.beginPath();
  let open = false;
  row.points.forEach(({ value }, i) => {
    if (value === null) open = false;
    else {
      if (open) canvas.lineTo(plane.x(i), plane.y(rowAt(k, value)));
      else canvas.moveTo(plane.x(i), plane.y(rowAt(k, value)));
      open = true;
    }
  });
  canvas.stroke();
}

function drawLevel(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, y: number, dashed: boolean): void {
  canvas.strokeStyle = ink.hair;
  canvas.lineWidth = 1;
  canvas.setLineDash(dashed ? [2, 4] : []);
  canvas.beginPath();
  canvas.moveTo(plane.left, y);
  canvas.lineTo(plane.right, y);
  canvas.stroke();
  canvas.setLineDash([]);
}

/** The last value of a row, behind its line. */
function drawLast(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, row: LineRow, k: number): void {
  const last = row.points.findLast(({ value }) => value !== null)?.value ?? null;
  if (last === null) return;
  canvas.textAlign = 'right';
  canvas.textBaseline = 'middle';
  canvas.fillStyle = ink.ink;
  canvas.font = `650 12px ${ink.sans}`;
  const wide = plane.width >= WIDE;
  canvas.fillText(`${last.toFixed(0)} %`, plane.width, plane.y(wide ? rowAt(k, last) : k + BOTTOM - HEIGHT) - (wide ? 0 : 8));
}

function drawRows(canvas: CanvasRenderingContext2D, plane: Plane, ink: Ink, rows: readonly LineRow[]): void {
  const wide = plane.width >= WIDE;
  canvas.save();
  rows.forEach((row, k) => {
    drawLevel(canvas, plane, ink, plane.y(rowAt(k, 0)), false);
    drawLevel(canvas, plane, ink, plane.y(rowAt(k, 100)), true);
    drawLine(canvas, plane, ink, row, k);
    drawName(canvas, plane, ink, row, wide ? plane.y(k) : plane.y(rowAt(k, 100)) + 14);
    drawLast(canvas, plane, ink, row, k);
  });
  canvas.restore();
}

type At = { readonly datasetIndex: number; readonly dataIndex: number };

/** A chart of lines, one below the other on one scale from 0 to 100 %, each with its name and last value; a click on a point goes to what it is made of. */
export function lineChart(spec: Lines, ink: Ink, width: number, go: (href: string) => void) {
  const wide = width >= WIDE;
  const names = spec.rows.map(({ label }) => LETTER * label.length);
  const drawn = spec.rows.map(({ points }) => points.filter(({ value }) => value !== null));
  const labelOf = ({ datasetIndex, dataIndex }: At) => {
    const point = drawn[datasetIndex]?.[dataIndex];
    return point === undefined ? [] : [point.label, 'Click or press Enter to open the month'];
  };
  const common = axis(ink, spec.axis);
  return {
    type: 'scatter',
    data: {
      datasets: spec.rows.map((row, k) => ({
        data: row.points.flatMap(({ value }, x) => (value === null ? [] : { x, y: rowAt(k, value) })),
        backgroundColor: ink.colour(colourOf(row)),
        pointRadius: 3,
        pointHoverRadius: 5,
        pointHitRadius: 8,
        clip: 8,
        borderWidth: 0,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { left: wide ? Math.min(WIDEST, Math.max(NAME_WIDTH, ...names)) : 4, right: wide ? COUNT_WIDTH / 2 : 8 } },
      onClick: (_event, [hit]) => {
        const point = hit && drawn[hit.datasetIndex][hit.index];
        if (point) go(point.href);
      },
      onHover: (event, hits) => {
        if (event.native?.target instanceof HTMLElement) event.native.target.style.cursor = hits.length > 0 ? 'pointer' : '';
      },
      plugins: { tooltip: { ...tooltip(ink), callbacks: { label: labelOf } } },
      scales: {
        x: {
          ...common,
          min: 0,
          max: Math.max(1, spec.ticks.length - 1),
          ticks: {
            ...common.ticks,
            maxTicksLimit: wide ? 8 : 4,
            precision: 0,
            callback: (value: number | string) => spec.ticks[Number(value)] ?? '',
          },
        },
        y: { display: false, min: wide ? -0.5 : -0.7, max: spec.rows.length - 0.5, reverse: true },
      },
    },
    plugins: [
      {
        id: 'lines',
        beforeDatasetsDraw: (chart) => drawRows(chart.ctx, planeOf(chart as unknown as Chart), ink, spec.rows),
      },
    ],
  } satisfies ChartConfiguration<'scatter'>;
}
