import type { AnalyzedRow } from './contract.ts';
import { table } from './output.ts';

const HEADLINE_LENGTH = 100;

function interval({ low, high }: AnalyzedRow['scores'][string]): string {
  return low === undefined || high === undefined ? '' : `${low} – ${high}`;
}

/** An analysis for a person: title, scores with their intervals, findings. */
export function summary(name: string, row: AnalyzedRow): string {
  const scores = Object.entries(row.scores).map(([score, entry]) => [score, entry.value ?? 'too little text', interval(entry)]);
  const findings = row.findings.map(({ kind, message }) => `${kind}: ${message}\n`).join('');
  const title = row.declared.title?.slice(0, HEADLINE_LENGTH) ?? '(no title)';
  return `${name}: ${title}\n\n${table(['score', 'value', '95 % interval'], scores)}${findings === '' ? '' : `\n${findings}`}\n`;
}
