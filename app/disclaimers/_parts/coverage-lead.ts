import type { CoverageBy, CoverageLine } from '#lib/usecases/disclaimers/disclaimers-view.ts';
import { kindName } from '../../_ui/names.ts';

const share = ({ carriers, articles }: CoverageLine) => (articles === 0 ? 0 : carriers / articles);
const percent = (line: CoverageLine) => `${Math.round(100 * share(line))} %`;

/** What to see in the coverage over time, in one sentence; `nameOf` names a line. */
export function coverageLead(lines: readonly CoverageLine[], by: CoverageBy, kind: string | null, nameOf: (key: string) => string): string {
  const [first] = lines;
  if (first === undefined) return '';
  const carried = kind === null ? 'a disclaimer' : `a disclaimer of the kind “${kindName(kind)}”`;
  if (by === 'kind') return `The most frequent kind is “${nameOf(first.key)}”, on ${percent(first)} of the dated articles.`;
  const sorted = lines.toSorted((a, b) => share(b) - share(a));
  const [most, least] = [sorted[0], sorted[sorted.length - 1]];
  if (most === least) return `${nameOf(most.key)} has ${carried} on ${percent(most)} of its dated articles.`;
  return `${nameOf(most.key)} has ${carried} on ${percent(most)} of its dated articles, ${nameOf(least.key)} on ${percent(least)}.`;
}
