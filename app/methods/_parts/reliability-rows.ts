/** One bin of a reliability chart: the mean probability said, the share that is so, and over how many. */
export type ReliabilityRow = { readonly said: number; readonly found: number; readonly n: number };

/** As much of a parsed table as is read here. */
export type TableNode = {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly TableNode[];
};

const HEADERS = ['probability said', 'share that is so', 'n'];

function textOf({ value = '', children = [] }: TableNode): string {
  return children.reduce((text, child) => text + textOf(child), value);
}

function rowsIn(node: TableNode): readonly (readonly string[])[] {
  if (node.tagName !== 'tr') return (node.children ?? []).flatMap(rowsIn);
  return [(node.children ?? []).filter(({ type }) => type === 'element').map((cell) => textOf(cell).trim())];
}

/** The bins of a method card's table of reliability; null for every other table. */
export function reliabilityRows(table: TableNode): readonly ReliabilityRow[] | null {
  const [head = [], ...rows] = rowsIn(table);
  if (HEADERS.some((header, k) => head[k] !== header)) return null;
  return rows.map(([said, found, n]) => ({ said: Number(said), found: Number(found), n: Number(n) }));
}
