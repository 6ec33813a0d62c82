'use client';
import { BarController, BarElement, Chart, type ChartConfiguration, LinearScale, PointElement, ScatterController, Tooltip } from 'chart.js';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { dotChart } from './chart-dots.ts';
import { type Ink, onTheme, readInk } from './chart-ink.ts';
import { walkMarks } from './chart-keys.ts';
import { WIDE } from './chart-marks.ts';
import { type Caption, download, pictureOf } from './chart-png.ts';
import { roomFor } from './chart-room.ts';
import type { ChartSpec } from './chart-rows.ts';
import { stackChart } from './chart-stack.ts';
import { formatDay } from './format.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController, Tooltip);

type Go = (href: string) => void;

/** Kinds that few screens have are drawn by code of their own, which only those screens load. */
async function loadConfig(spec: ChartSpec, ink: Ink, width: number, go: Go): Promise<ChartConfiguration> {
  if (spec.kind === 'lines') return (await import('./chart-lines.ts')).lineChart(spec, ink, width, go) as ChartConfiguration;
  if (spec.kind === 'forest') return (await import('./chart-forest.ts')).forestChart(spec, ink, width, go) as ChartConfiguration;
  if (spec.kind === 'trend') return (await import('./chart-trend.ts')).trendChart(spec, ink, width, go) as ChartConfiguration;
  return (spec.kind === 'dots' ? dotChart(spec, ink, width, go) : stackChart(spec, ink)) as ChartConfiguration;
}

/** Kinds whose marks lead to articles: the keyboard walks from one to the next. */
const WALKED: readonly ChartSpec['kind'][] = ['dots', 'forest', 'trend', 'lines'];

type CanvasProps = { readonly spec: ChartSpec; readonly label: string; readonly caption: Caption; readonly file: string };

/** The drawn chart with its download as a picture; `label` says in words what it shows. Marks lead to their articles by click, and by arrow keys and Enter; the table beside it holds the same. */
export function ChartCanvas({ spec, label, caption, file }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart | null>(null);
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
      drawn.current = chart;
    };
    const draw = () => {
      const latest = ++draws;
      const ink = readInk(host);
      wide = host.clientWidth >= WIDE;
      chart?.destroy();
      chart = null;
      drawn.current = null;
      const go = (href: string) => router.push(href);
      loadConfig(spec, ink, host.clientWidth, go).then((config) => (latest === draws ? show(config) : undefined));
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
    const foot = [...caption.foot, `picture of ${formatDay(new Date())}`];
    if (element?.parentElement) download(pictureOf(element, { ...caption, foot }, readInk(element.parentElement)), file);
  };
  const walked = WALKED.includes(spec.kind);
  const walk = (event: KeyboardEvent) => {
    if (drawn.current && walkMarks(drawn.current, event.key)) event.preventDefault();
  };
  const rows = spec.kind === 'stack' ? 2 : spec.rows.length;
  return (
    <>
      <div className="chart-canvas" data-rows={roomFor(rows)}>
        <canvas ref={canvas} role="img" aria-label={label} {...(walked ? { tabIndex: 0, onKeyDown: walk } : {})} />
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
