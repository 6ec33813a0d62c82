'use client';
import { BarController, BarElement, Chart, type ChartConfiguration, LinearScale, PointElement, ScatterController, Tooltip } from 'chart.js';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { type Ink, onTheme, readInk } from './chart-ink.ts';
import { COUNT_WIDTH, drawPieces, drawRows, NAME_WIDTH, type Plane, WIDE } from './chart-marks.ts';
import { type Caption, download, pictureOf } from './chart-png.ts';
import { type ChartSpec, largest, pileUp } from './chart-rows.ts';
import { digitsOf } from './format.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController, Tooltip);

type Dots = Extract<ChartSpec, { kind: 'dots' }>;
type Stack = Extract<ChartSpec, { kind: 'stack' }>;
type Lines = Extract<ChartSpec, { kind: 'lines' }>;

const BAR = 36;

function planeOf(chart: Chart): Plane {
  const { x, y } = chart.scales;
  const { left, right } = chart.chartArea;
  return { x: (value) => x.getPixelForValue(value), y: (row) => y.getPixelForValue(row), left, right, width: chart.width };
}

const tickFont = (ink: Ink) => ({ family: ink.sans, size: 12 });

const axis = (ink: Ink, title: string) => ({
  title: { display: true, text: title, color: ink.muted, font: tickFont(ink), align: 'start' as const },
  ticks: { color: ink.muted, font: tickFont(ink), maxTicksLimit: 8 },
  grid: { color: ink.hair, tickLength: 4 },
  border: { display: false },
});

const tooltip = (ink: Ink) => ({
  backgroundColor: ink.paper,
  borderColor: ink.ink,
  borderWidth: 1,
  cornerRadius: 0,
  displayColors: false,
  bodyColor: ink.ink,
  bodyFont: tickFont(ink),
  padding: 8,
});

function dotChart(spec: Dots, ink: Ink, width: number, go: (href: string) => void): ChartConfiguration<'scatter'> {
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

function stackChart(spec: Stack, ink: Ink): ChartConfiguration<'bar'> {
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

/** Lines are drawn by code of their own, which only the screens that have them load. */
async function lineChart(spec: Lines, ink: Ink, width: number): Promise<ChartConfiguration> {
  const { linesConfig } = await import('./chart-lines.ts');
  const config = linesConfig(spec, ink, width, {
    axis: axis(ink, spec.axis),
    tooltip: tooltip(ink),
    planeOf: (chart) => planeOf(chart as Chart),
  });
  return config as unknown as ChartConfiguration;
}

type CanvasProps = { readonly spec: ChartSpec; readonly label: string; readonly caption: Caption; readonly file: string };

/** The drawn chart with its download as a picture; `label` says in words what it shows. Rows taken to their articles by click; the table beside it holds the same. */
export function ChartCanvas({ spec, label, caption, file }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const router = useRouter();
  useEffect(() => {
    const element = canvas.current;
    const host = element?.parentElement;
    if (!element || !host) return;
    let chart: Chart | null = null;
    let wide: boolean | null = null;
    let draws = 0;
    const show = (config: ChartConfiguration) => {
      chart = new Chart(element, config);
    };
    const draw = () => {
      const latest = ++draws;
      const ink = readInk(host);
      wide = host.clientWidth >= WIDE;
      chart?.destroy();
      chart = null;
      const go = (href: string) => router.push(href);
      if (spec.kind === 'lines') lineChart(spec, ink, host.clientWidth).then((config) => (latest === draws ? show(config) : undefined));
      else show((spec.kind === 'dots' ? dotChart(spec, ink, host.clientWidth, go) : stackChart(spec, ink)) as ChartConfiguration);
    };
    const resized = new ResizeObserver(() => {
      if (wide !== null && wide !== host.clientWidth >= WIDE) draw();
    });
    const forget = onTheme(draw);
    draw();
    resized.observe(host);
    document.fonts.ready.then(() => chart?.update());
    return () => {
      forget();
      resized.disconnect();
      draws++;
      chart?.destroy();
      chart = null;
    };
  }, [spec, router]);
  const save = () => {
    const element = canvas.current;
    if (element?.parentElement) download(pictureOf(element, caption, readInk(element.parentElement)), file);
  };
  const rows = spec.kind === 'stack' ? 2 : spec.rows.length;
  return (
    <>
      <div className="chart-canvas" data-rows={rows > 8 ? 'many' : rows}>
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <div className="chart-foot">
        {caption.foot.map((line) => (
          <span key={line}>{line}</span>
        ))}
        <button type="button" className="link-button" onClick={save}>
          Download as PNG
        </button>
      </div>
    </>
  );
}
