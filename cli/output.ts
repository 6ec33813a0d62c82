import { once } from 'node:events';

/** Writes to stdout and waits until it can take more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line for a person to stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

const LONGEST = 72;

/** A text on one line, cut where it is long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** The day of a date, empty where there is none. */
export function dayOf(date: string | null): string {
  return date?.slice(0, 10) ?? '';
}

/** Cells as lines with aligned columns; numbers to the right. */
export function table(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = headers.map((header, i) => rows.reduce((width, row) => Math.max(width, String(row[i]).length), header.length));
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, i) => (typeof cell === 'number' ? String(cell).padStart(widths[i]) : cell.padEnd(widths[i])))
      .join('  ')
      .trimEnd();
  return `${[line(headers), ...rows.map(line)].join('\n')}\n`;
}
