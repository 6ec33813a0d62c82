import type { Chart, ChartConfiguration } from 'chart.js';
import { axis, planeOf, tooltip } from './chart-frame.ts';
import type { Ink } from './chart-ink.ts';
import { drawPieces } from './chart-marks.ts';
import type { ChartSpec } from './chart-rows.ts';

type Stack = Extract<ChartSpec, { kind: 'stack' }>;

const BAR = 36;

/** One bar of pieces that add up to 100 %. */
export function stackChart(spec: Stack, ink: Ink): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      datasets: spec.pieces.map((piece) => ({
        label: piece.label,
        data: [{ x: piece.value, y: 0 }] as unknown as number[],
        backgroundColor: ink.colour(piece.colour),
        borderColor: ink.paper,
        borderWidth: { right: 1 },
        barThickness: BAR,
      })),
    },
    options: {
      animation: false,
      indexAxis: 'y',
      maintainAspectRatio: false,
      layout: { padding: { left: 1, right: 8 } },
      plugins: {
        tooltip: {
          ...tooltip(ink),
          callbacks: { title: () => '', label: ({ dataset, parsed }) => `${dataset.label}: ${(parsed.x ?? 0).toFixed(1)} %` },
        },
      },
      scales: {
        x: { ...axis(ink, spec.axis), stacked: true, min: 0, max: 100 },
        y: { type: 'linear', display: false, stacked: true, min: -1, max: 1 },
      },
    },
    plugins: [
      { id: 'pieces', afterDatasetsDraw: (chart) => drawPieces(chart.ctx, planeOf(chart as unknown as Chart), ink, spec.pieces, BAR / 2) },
    ],
  };
}
