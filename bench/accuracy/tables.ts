import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from './task.ts';

const CARDS = 'docs/methods';
const MARK = /<!-- (accuracy|reliability) ([\w-]{1,40}) -->[\s\S]*?<!-- \/\1 -->/g;

/** A task's figures as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const line = ({ measure, value, n, anchor }: Row) => `| ${measure} | ${value.toFixed(3)} | ${n} | ${anchor} |`;
  return ['| measure | Caveat | n | others |', '|---|---:|---:|---|', ...rows.filter(({ said }) => said === undefined).map(line)].join(
    '\n',
  );
}

/** A task's reliability as a Markdown table: what was said beside how often it was so. */
export function reliabilityOf(rows: readonly Row[]): string {
  const lines = rows.flatMap(({ said, value, n }) => (said === undefined ? [] : [`| ${said.toFixed(3)} | ${value.toFixed(3)} | ${n} |`]));
  return ['| probability said | share that is so | n |', '|---:|---:|---:|', ...lines].join('\n');
}

/** The text of a method card with the table of every `<!-- accuracy task -->` and `<!-- reliability task -->` mark made anew; marks without figures stay as they are. */
export function withTables(card: string, rowsOf: (task: string) => readonly Row[] | undefined): string {
  return card.replace(MARK, (whole, kind: 'accuracy' | 'reliability', task: string) => {
    const rows = rowsOf(task);
    if (!rows) return whole;
    return `<!-- ${kind} ${task} -->\n${kind === 'accuracy' ? tableOf(rows) : reliabilityOf(rows)}\n<!-- /${kind} -->`;
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
