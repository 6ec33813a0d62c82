import { comparableWords, shinglesOf } from './wording-shingles.ts';

/** One wording of a disclaimer: its hash, one printing of it, and how many articles carry it. */
export type WordingCount = { readonly hash: string; readonly text: string; readonly articles: number };

/** Share of all shingles of two wordings that both have (Jaccard), from which they are one family; see docs/methods/disclaimers.md. */
const NEAR = 0.5;
/** Share of the shorter wording's shingles that stand in the longer one, from which it is that wording with more around it. */
const WITHIN = 0.85;
/** A wording of fewer shingles is a phrase that many longer ones happen to hold. */
const LEAST_WITHIN = 10;
const MOST_AROUND = 3;
/** Leaders that one shingle leads to, the most frequent first: bounds the work on shingles that everything has. */
const MOST_LED_TO = 500;
const STEP = 200;

/** Wordings that are compared as one: they differ only in what varies. `ranks` numbers its shingles, the rarest of all nodes first. */
type Node = { hash: string; most: number; articles: number; readonly hashes: string[]; readonly ranks: Int32Array };
type Draft = Omit<Node, 'ranks'> & { readonly words: readonly string[] };
type Steps<T> = Generator<void, T>;

const before = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const byFrequency = (a: Draft, b: Draft) => b.articles - a.articles || before(a.hash, b.hash);

/** Puts wordings that differ only in what varies together; the most frequent of them names them. Most frequent first. */
function* draftsOf(wordings: readonly WordingCount[]): Steps<Draft[]> {
  const drafts = new Map<string, Draft>();
  for (const [i, { hash, text, articles }] of wordings.entries()) {
    if (i % STEP === 0) yield;
    const words = comparableWords(text);
    const key = words.join(' ');
    const draft = drafts.get(key);
    if (draft === undefined) {
      drafts.set(key, { hash, most: articles, articles, hashes: [hash], words });
      continue;
    }
    draft.hashes.push(hash);
    draft.articles += articles;
    if (articles < draft.most || (articles === draft.most && hash > draft.hash)) continue;
    draft.hash = hash;
    draft.most = articles;
  }
  return [...drafts.values()].sort(byFrequency);
}

/** The rank of each numbered thing when the least frequent comes first, equally frequent ones by number. */
function ranksOf(frequencies: readonly number[]): Int32Array {
  const size = frequencies.length;
  const order = Float64Array.from(frequencies, (frequency, id) => frequency * size + id).sort();
  const ranks = new Int32Array(size);
  for (const [rank, place] of order.entries()) ranks[place % size] = rank;
  return ranks;
}

/** The nodes, most frequent first, and how many shingles they have in all. */
function* nodesOf(wordings: readonly WordingCount[]): Steps<{ readonly nodes: readonly Node[]; readonly shingles: number }> {
  const drafts = yield* draftsOf(wordings);
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  const numbered: Int32Array[] = [];
  for (const [i, { words }] of drafts.entries()) {
    if (i % STEP === 0) yield;
    const own = Int32Array.from(shinglesOf(words), (shingle) => {
      const id = ids.get(shingle) ?? ids.size;
      ids.set(shingle, id);
      frequencies[id] = (frequencies[id] ?? 0) + 1;
      return id;
    });
    numbered.push(own);
  }
  const ranks = ranksOf(frequencies);
  yield;
  const nodes = drafts.map((draft, i) => ({ ...draft, ranks: numbered[i].map((id) => ranks[id]).sort() }));
  return { nodes, shingles: ids.size };
}

function shared(a: Int32Array, b: Int32Array): number {
  let n = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) n++;
    const [x, y] = [a[i], b[j]];
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return n;
}

/** How near two wordings are, 0–1; 0 when they are not near enough to be one family. */
function nearness(a: Int32Array, b: Int32Array): number {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  const mayBeWithin = short >= LEAST_WITHIN && long <= MOST_AROUND * short;
  if (short < NEAR * long && !mayBeWithin) return 0;
  const both = shared(a, b);
  const jaccard = both / (a.length + b.length - both);
  return jaccard >= NEAR || (mayBeWithin && both >= WITHIN * short) ? jaccard : 0;
}

/** How many of its rarest shingles a wording must look up: any wording near to it has one of them. */
function lookedUp(size: number): number {
  const least = Math.min(NEAR * size, WITHIN * Math.max(LEAST_WITHIN, size / MOST_AROUND));
  return size - Math.ceil(size < LEAST_WITHIN ? NEAR * size : least) + 1;
}

/** The leader that is nearest to a wording; of equally near ones the most frequent; null when none is near enough. */
function leaderOf(ranks: Int32Array, leaders: readonly Node[], ledTo: readonly (readonly number[])[]): Node | null {
  const tried = new Set<number>();
  let best: Node | null = null;
  let most = 0;
  for (const shingle of ranks.subarray(0, lookedUp(ranks.length))) for (const at of ledTo[shingle]) tried.add(at);
  for (const at of [...tried].sort((a, b) => a - b)) {
    const near = nearness(ranks, leaders[at].ranks);
    if (near <= most) continue;
    best = leaders[at];
    most = near;
  }
  return best;
}

/** Makes the leader of that number known to each of its shingles. */
function lead(ranks: Int32Array, leader: number, ledTo: readonly number[][]): void {
  for (const shingle of ranks) if (ledTo[shingle].length < MOST_LED_TO) ledTo[shingle].push(leader);
}

/** `wordingFamilies` in steps of some milliseconds: the caller may do something else between two of them. */
export function* familiesInSteps(wordings: readonly WordingCount[]): Steps<Map<string, string>> {
  const { nodes, shingles } = yield* nodesOf(wordings);
  const ledTo = Array.from({ length: shingles }, (): number[] => []);
  const leaders: Node[] = [];
  const families = new Map<string, string>();
  for (const [i, node] of nodes.entries()) {
    if (i % STEP === 0) yield;
    const leader = leaderOf(node.ranks, leaders, ledTo) ?? node;
    for (const hash of node.hashes) families.set(hash, leader.hash);
    if (leader !== node) continue;
    lead(node.ranks, leaders.length, ledTo);
    leaders.push(node);
  }
  return families;
}

/**
 * Groups near-identical wordings: answers the hash of the family's leading wording for each hash. The wordings are taken by falling number
 * of articles (then by hash); each joins the nearest leader, or leads a family of its own. So no family is a chain (every member is near its
 * leader), and the answer does not depend on the order of the input. Wordings are near when they share half of all their shingles (pairs of
 * words), or when the shorter one stands nearly whole in a longer one. Time grows with the wordings and their shingles.
 */
export function wordingFamilies(wordings: readonly WordingCount[]): Map<string, string> {
  const steps = familiesInSteps(wordings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
