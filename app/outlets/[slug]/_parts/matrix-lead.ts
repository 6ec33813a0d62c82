import type { MatrixCell } from '#lib/usecases/outlets/outlet-view.ts';
import { plural } from '../../../_ui/format.ts';

type Cells = readonly Pick<MatrixCell, 'genre' | 'band' | 'n'>[];

const sum = (cells: Cells) => cells.reduce((total, { n }) => total + n, 0);

/** How many of the articles of a genre with enough text read like opinion, and how many can't be told; nothing where there are none. */
function told(cells: Cells, genre: string, one: string, many: string): string[] {
  const of = cells.filter((cell) => cell.genre === genre && cell.band !== 'too little text');
  if (of.length === 0) return [];
  const like = sum(of.filter(({ band }) => band === 'opinion-like'));
  const unclear = sum(of.filter(({ band }) => band === 'unclear'));
  const reading = `${like === 0 ? 'none' : like} ${like < 2 ? 'reads' : 'read'} like opinion`;
  const rest = unclear === 0 ? '' : ` and ${unclear} can't be told`;
  return [`of ${plural(sum(of), `article declared ${one}`, `articles declared ${many}`)}, ${reading}${rest}`];
}

/** What declared and measured have to do with each other, in a sentence. */
export function matrixLead(cells: Cells): string {
  const parts = [...told(cells, 'opinion', 'opinion', 'opinion'), ...told(cells, 'report', 'a report', 'reports')];
  const undeclared = sum(cells.filter(({ genre }) => genre === null));
  if (undeclared > 0) parts.push(`${undeclared} of ${plural(sum(cells), 'article')} ${undeclared === 1 ? 'declares' : 'declare'} nothing`);
  const sentence = parts.join('; ');
  return sentence === '' ? 'No article is declared a report or opinion.' : `${sentence[0].toUpperCase()}${sentence.slice(1)}.`;
}
