/** A stretch that two sequences have in common: `size` items from `a` in the first and from `b` in the second. */
type Match = { readonly a: number; readonly b: number; readonly size: number };
type Range = { readonly aFrom: number; readonly aTo: number; readonly bFrom: number; readonly bTo: number };

function placesOf(items: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  items.forEach((item, i) => {
    const list = out.get(item);
    if (list === undefined) out.set(item, [i]);
    else list.push(i);
  });
  return out;
}

/** The longest stretch in common within a range, the first of equally long ones. */
function longest(a: readonly string[], places: ReadonlyMap<string, readonly number[]>, { aFrom, aTo, bFrom, bTo }: Range): Match {
  let best: Match = { a: aFrom, b: bFrom, size: 0 };
  let before = new Map<number, number>();
  for (let i = aFrom; i < aTo; i++) {
    const within = (places.get(a[i]) ?? []).filter((j) => j >= bFrom && j < bTo);
    const ending = new Map(within.map((j) => [j, (before.get(j - 1) ?? 0) + 1]));
    for (const [j, size] of ending) if (size > best.size) best = { a: i - size + 1, b: j - size + 1, size };
    before = ending;
  }
  return best;
}

/**
 * Which items of `a` stand in `b` when both are aligned in order: the longest common stretch first, then to its left and right (Ratcliff
 * & Obershelp 1988, as Python's difflib has it without its heuristics). 1 for aligned items, else 0.
 */
export function aligned(a: readonly string[], b: readonly string[]): Uint8Array {
  const places = placesOf(b);
  const out = new Uint8Array(a.length);
  const open: Range[] = [{ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const found = longest(a, places, range);
    if (found.size === 0) continue;
    out.fill(1, found.a, found.a + found.size);
    if (range.aFrom < found.a && range.bFrom < found.b) open.push({ ...range, aTo: found.a, bTo: found.b });
    const a2 = found.a + found.size;
    const b2 = found.b + found.size;
    if (a2 < range.aTo && b2 < range.bTo) open.push({ ...range, aFrom: a2, bFrom: b2 });
  }
  return out;
}
