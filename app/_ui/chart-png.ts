import type { Ink } from './chart-ink.ts';

/** What is printed around the chart in the picture. */
export type Caption = { readonly title: string; readonly lead: string; readonly foot: readonly string[] };

const MARGIN = 24;

function wrap(canvas: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && canvas.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** The chart as a picture of its own: title and what to see above, what it is made of (n, dates, filters, version) below. */
export function pictureOf(chart: HTMLCanvasElement, { title, lead, foot }: Caption, ink: Ink): HTMLCanvasElement {
  const scale = chart.width / chart.clientWidth;
  const out = document.createElement('canvas');
  const canvas = out.getContext('2d');
  if (!canvas) return chart;
  const styles = [
    { font: `600 20px ${ink.serif}`, colour: ink.ink, height: 28, text: title },
    { font: `400 15px ${ink.serif}`, colour: ink.muted, height: 22, text: lead },
    { font: `400 12px ${ink.sans}`, colour: ink.muted, height: 18, text: foot.join(' · ') },
  ];
  const parts = styles.map((style) => {
    canvas.font = style.font;
    return { ...style, lines: wrap(canvas, style.text, chart.clientWidth) };
  });
  const above = parts.slice(0, 2).reduce((sum, { lines, height }) => sum + lines.length * height, MARGIN);
  const below = parts[2].lines.length * parts[2].height + MARGIN;
  out.width = chart.width + 2 * MARGIN * scale;
  out.height = chart.height + (above + below + 24) * scale;
  canvas.scale(scale, scale);
  canvas.fillStyle = ink.paper;
  canvas.fillRect(0, 0, out.width, out.height);
  canvas.textBaseline = 'top';
  let y = MARGIN;
  parts.forEach(({ font, colour, height, lines }, k) => {
    if (k === 2) {
      canvas.drawImage(chart, MARGIN, y + 8, chart.clientWidth, chart.clientHeight);
      y += chart.clientHeight + 16;
    }
    canvas.font = font;
    canvas.fillStyle = colour;
    for (const line of lines) {
      canvas.fillText(line, MARGIN, y);
      y += height;
    }
  });
  return out;
}

/** Hands a picture to the browser's downloads. */
export function download(picture: HTMLCanvasElement, name: string): void {
  picture.toBlob((blob) => {
    if (!blob) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = `${name}.png`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }, 'image/png');
}
