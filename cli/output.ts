import { once } from 'node:events';

/** Writes to stdout and waits until it can take more. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line for a person to stderr. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
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
