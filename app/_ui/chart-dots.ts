import type { Chart, ChartConfiguration } from 'chart.js';
import { axis, planeOf, tooltip } from './chart-frame.ts';
import type { Ink } from './chart-ink.ts';
import { COUNT_WIDTH, drawRows, NAME_WIDTH, WIDE } from './chart-marks.ts';
import { type ChartSpec, largest, pileUp } from './chart-rows.ts';
import { digitsOf } from './format.ts';

type Dots = Extract<ChartSpec, { kind: 'dots' }>;

/** Rows of article dots with mean and interval over them; a click on a dot goes to its article. */
export function dotChart(spec: Dots, ink: Ink, width: number, go: (href: string) => void): ChartConfiguration<'scatter'> {
  const max = spec.max ?? largest(spec.rows);
  const wide = width >= WIDE && spec.named;
  const digits = digitsOf(spec.unit);
  const dotOf = (row: number, index: number) => spec.rows[row]?.dots[index];
  return {
    type: 'scatter',
    data: {
      datasets: spec.rows.map((row, k) => {
        const offsets = pileUp(
          row.dots.map((dot) => dot.value),
          max,
        );
        const colour = row.hue === 0 ? 'var(--hair-2)' : `var(--outlet-${row.hue})`;
        return {
          data: row.dots.map((dot, i) => ({ x: dot.value, y: k + offsets[i] })),
          backgroundColor: ink.colour(`color-mix(in srgb, ${colour} 58%, transparent)`),
          hoverBackgroundColor: ink.colour(colour),
          pointRadius: 3.5,
          pointHoverRadius: 5,
          borderWidth: 0,
        };
      }),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { left: wide ? NAME_WIDTH : 0, right: wide ? COUNT_WIDTH : 4 } },
      onClick: (_event, [hit]) => {
        const dot = hit && dotOf(hit.datasetIndex, hit.index);
        if (dot) go(dot.href);
      },
      onHover: (event, hits) => {
        if (event.native?.target instanceof HTMLElement) event.native.target.style.cursor = hits.length > 0 ? 'pointer' : '';
      },
      plugins: {
        tooltip: {
          ...tooltip(ink),
          callbacks: { label: (item) => [dotOf(item.datasetIndex, item.dataIndex)?.label ?? '', (item.parsed.x ?? 0).toFixed(digits)] },
        },
      },
      scales: {
        x: { ...axis(ink, spec.axis), min: 0, ...(spec.max === null ? { grace: '4%' } : { max: spec.max }) },
        y: { display: false, min: -0.6, max: spec.rows.length - 0.5, reverse: true },
      },
    },
    plugins: [{ id: 'rows', afterDatasetsDraw: (chart) => drawRows(chart.ctx, planeOf(chart as unknown as Chart), ink, spec, digits) }],
  };
}
