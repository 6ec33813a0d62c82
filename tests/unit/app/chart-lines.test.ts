import { Element } from 'chart.js';
import { expect, test } from 'vitest';
import type { Ink } from '../../../app/_ui/chart-ink.ts';
import { lineChart } from '../../../app/_ui/chart-lines.ts';

const INK: Ink = { paper: '', ink: '', muted: '', hair: '', sans: '', serif: '', colour: (css) => css };
const point = (value: number | null) => ({ value, label: `${value} %`, href: `/articles?value=${value}` });
const row = (label: string, hue: number, ...values: (number | null)[]) => ({ key: label, label, hue, points: values.map(point) });
const went: string[] = [];
const configOf = (width: number) =>
  lineChart(
    { kind: 'lines', axis: 'share', ticks: ['Jan', 'Feb', 'Mar'], rows: [row('views', 0, 0, null, 100), row('Elm', 2, 50, 50, 50)] },
    INK,
    width,
    (href) => went.push(href),
  );

test('each row goes from 0 to 100 in a band of its own, and places without a value are left out', () => {
  const [views, elm] = configOf(800).data.datasets;
  expect(views.data.map(({ x }) => x)).toEqual([0, 2]);
  const [low, high] = views.data.map(({ y }) => y);
  expect(low).toBeGreaterThan(high);
  for (const { y } of [...views.data, ...elm.data]) expect(Math.abs(y - Math.round(y))).toBeLessThan(0.5);
  expect(elm.data.map(({ y }) => Math.round(y))).toEqual([1, 1, 1]);
  expect([views.backgroundColor, elm.backgroundColor]).toEqual(['var(--ink)', 'var(--outlet-2)']);
});

test('a point explains itself by its own label, the axis by the names of the places', () => {
  const { options } = configOf(800);
  expect(options.plugins.tooltip.callbacks.label({ datasetIndex: 0, dataIndex: 1 })).toEqual([
    '100 %',
    'Click or press Enter to open the month',
  ]);
  expect([0, 2, 7].map((value) => options.scales.x.ticks.callback(value))).toEqual(['Jan', 'Mar', '']);
});

test('names stand beside wide charts and above narrow ones', () => {
  expect(configOf(800).options.layout.padding.left).toBeGreaterThan(configOf(390).options.layout.padding.left);
});

test('a point leads to what it is made of, past places without a value', () => {
  const { options } = configOf(800);
  const event = { type: 'click', native: null, x: null, y: null } as const;
  options.onClick(event, [{ element: new Element(), datasetIndex: 0, index: 1 }]);
  options.onClick(event, []);
  expect(went).toEqual(['/articles?value=100']);
});
