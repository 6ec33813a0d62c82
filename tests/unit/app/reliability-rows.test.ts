import { describe, expect, it } from 'vitest';
import { reliabilityRows, type TableNode } from '../../../app/methods/_parts/reliability-rows.ts';

const element = (tagName: string, children: readonly TableNode[]): TableNode => ({ type: 'element', tagName, children });
const text = (value: string): TableNode => ({ type: 'text', value });
const row = (cell: 'td' | 'th', ...cells: string[]) =>
  element(
    'tr',
    cells.map((value) => element(cell, [text(value)])),
  );
const table = (head: TableNode, ...rows: TableNode[]) => element('table', [element('thead', [head]), text('\n'), element('tbody', rows)]);

describe('the table of reliability of a method card', () => {
  it('is read as the bins of its chart', () => {
    const found = reliabilityRows(
      table(row('th', 'probability said', 'share that is so', 'n'), row('td', '0.062', '0.051', '312'), row('td', '0.948', '0.961', '280')),
    );
    expect(found).toEqual([
      { said: 0.062, found: 0.051, n: 312 },
      { said: 0.948, found: 0.961, n: 280 },
    ]);
  });

  it('is told from other tables', () => {
    expect(reliabilityRows(table(row('th', 'measure', 'Caveat', 'n', 'others'), row('td', 'AUC', '.9', '10', '')))).toBeNull();
    expect(reliabilityRows(element('table', []))).toBeNull();
  });
});
