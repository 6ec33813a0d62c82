'use client';
import { BarController, BarElement, Chart, type ChartConfiguration, LinearScale, PointElement, ScatterController, Tooltip } from 'chart.js';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { dotChart } from './chart-dots.ts';
import { type Ink, onTheme, readInk } from './chart-ink.ts';
import { WIDE } from './chart-marks.ts';
import { type Caption, download, pictureOf } from './chart-png.ts';
import type { ChartSpec } from './chart-rows.ts';
import { stackChart } from './chart-stack.ts';

Chart.register(BarController, BarElement, LinearScale, PointElement, ScatterController, Tooltip);

/** Lines are drawn by code of their own, which only the screens that have them load. */
async function loadLines(spec: Extract<ChartSpec, { kind: 'lines' }>, ink: Ink, width: number): Promise<ChartConfiguration> {
  const { lineChart } = await import('./chart-lines.ts');
  return lineChart(spec, ink, width) as ChartConfiguration;
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
      if (spec.kind === 'lines') loadLines(spec, ink, host.clientWidth).then((config) => (latest === draws ? show(config) : undefined));
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
