import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './task.ts';

const CARDS = 'docs/methods';
const MARK = /<!-- accuracy ([\w-]{1,40}) -->[\s\S]*?<!-- \/accuracy -->/g;

/** A task's figures as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const line = ({ measure, value, n, anchor }: Row) => `| ${measure} | ${value.toFixed(3)} | ${n} | ${anchor} |`;
  return ['| measure | Caveat | n | others |', '|---|---:|---:|---|', ...rows.map(line)].join('\n');
}

/** The text of a method card with the table of every `<!-- accuracy task -->` mark made anew; marks without figures stay as they are. */
export function withTables(card: string, rowsOf: (task: string) => readonly Row[] | undefined): string {
  return card.replace(MARK, (whole, task: string) => {
    const rows = rowsOf(task);
    return rows ? `<!-- accuracy ${task} -->\n${tableOf(rows)}\n<!-- /accuracy -->` : whole;
  });
}

/** Writes the figures into the method cards. */
export function updateCards(rowsOf: (task: string) => readonly Row[] | undefined): void {
  for (const name of readdirSync(CARDS)) {
    const file = join(CARDS, name);
    const card = readFileSync(file, 'utf8');
    const updated = withTables(card, rowsOf);
    if (updated !== card) writeFileSync(file, updated);
  }
}
