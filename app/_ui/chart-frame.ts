import type { Chart } from 'chart.js';
import type { Ink } from './chart-ink.ts';
import type { Plane } from './chart-marks.ts';

/** Where values lie on a drawn chart, in pixels. */
export function planeOf(chart: Chart): Plane {
  const { x, y } = chart.scales;
  const { left, right } = chart.chartArea;
  return { x: (value) => x.getPixelForValue(value), y: (row) => y.getPixelForValue(row), left, right, width: chart.width };
}

const tickFont = (ink: Ink) => ({ family: ink.sans, size: 12 });

/** An axis with its title at the start and thin lines. */
export const axis = (ink: Ink, title: string) => ({
  title: { display: true, text: title, color: ink.muted, font: tickFont(ink), align: 'start' as const },
  ticks: { color: ink.muted, font: tickFont(ink), maxTicksLimit: 8 },
  grid: { color: ink.hair, tickLength: 4 },
  border: { display: false },
});

/** The look of the note over a mark. */
export const tooltip = (ink: Ink) => ({
  backgroundColor: ink.paper,
  borderColor: ink.ink,
  borderWidth: 1,
  cornerRadius: 0,
  displayColors: false,
  bodyColor: ink.ink,
  bodyFont: tickFont(ink),
  padding: 8,
});
