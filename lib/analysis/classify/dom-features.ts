import { contains } from '../model/span.ts';
import { isProse } from './context-features.ts';
import type { PageFacts } from './page-facts.ts';
import { PATH_FEATURES, pathValues } from './path-features.ts';

const KIND_NAMES = ['heading', 'list-item', 'quote', 'caption', 'cell', 'control'] as const;

/** What the page's structure shows of a block, in the order of the values. */
export const DOM_FEATURES: readonly string[] = [
  'link density',
  'link words',
  ...KIND_NAMES.map((kind) => `kind ${kind}`),
  ...PATH_FEATURES,
  'same path share',
  'same parent share',
  'same grandparent share',
  'in top container',
  'depth below top',
  'same path blocks',
  'tag path is top',
  'declared share',
  'in another article',
];

type Place = { readonly path: string; readonly parent: string; readonly grandparent: string; readonly values: Float64Array };

const up = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('>')));
const plain = (path: string) => path.toLowerCase().replace(/#[^.>]*/g, (id) => id.replace(/\d+/g, ''));

const add = (sums: Map<string, number>, key: string, value: number) => sums.set(key, (sums.get(key) ?? 0) + value);

/** The element that holds most prose, near it counting more (Readability's candidate score: full for the parent, half for its parent, a third above). */
function topContainer(prose: readonly { readonly path: string; readonly words: number }[]): string {
  const scores = new Map<string, number>();
  for (const { path, words } of prose) {
    let at = up(path);
    for (let level = 1; level <= 4 && at !== ''; level++) {
      add(scores, at, words / level);
      at = up(at);
    }
  }
  let top = '';
  let best = 0;
  for (const [path, score] of scores) {
    if (score > best) {
      top = path;
      best = score;
    }
  }
  return top;
}

type Sums = {
  readonly places: readonly Place[];
  readonly own: ReadonlyMap<string, number>;
  readonly parents: ReadonlyMap<string, number>;
  readonly grandparents: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly prose: readonly { readonly path: string; readonly words: number }[];
  readonly total: number;
};

function placesOf(page: PageFacts): Place[] {
  const known = new Map<string, Place>();
  return page.facts.map(({ path }) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const folded = plain(path);
    const made = { path: folded, parent: up(folded), grandparent: up(up(folded)), values: pathValues(path) };
    known.set(path, made);
    return made;
  });
}

/** How many words of prose stand at each path, under each parent and grandparent. */
function sumsOf(page: PageFacts): Sums {
  const places = placesOf(page);
  const own = new Map<string, number>();
  const parents = new Map<string, number>();
  const grandparents = new Map<string, number>();
  const counts = new Map<string, number>();
  const prose: { path: string; words: number }[] = [];
  let total = 0;
  places.forEach((place, i) => {
    add(counts, place.path, 1);
    if (!isProse(page, i)) return;
    const { words } = page.facts[i];
    total += words;
    prose.push({ path: place.path, words });
    add(own, place.path, words);
    add(parents, place.parent, words);
    add(grandparents, place.grandparent, words);
  });
  return { places, own, parents, grandparents, counts, prose, total };
}

function commonest(sums: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [path, words] of sums) if (words > (sums.get(best) ?? 0)) best = path;
  return best;
}

/** Which blocks stand in an article that is not the page's own: 1 or 0. */
function withinOthers({ doc: { blocks, others = [] } }: PageFacts): Uint8Array {
  let at = 0;
  return Uint8Array.from(blocks, (block) => {
    while (at < others.length && others[at].end <= block.start) at++;
    return at < others.length && contains(others[at], block) ? 1 : 0;
  });
}

/** A writer of the values of `DOM_FEATURES` for the blocks of a page. */
export function domFeatures(page: PageFacts): (block: number, out: Float64Array, at: number) => void {
  const { places, own, parents, grandparents, counts, prose, total } = sumsOf(page);
  const { declaredShares } = page.doc;
  const inOther = withinOthers(page);
  const top = topContainer(prose);
  const topDepth = top.split('>').length;
  const best = commonest(own);
  const share = (sums: ReadonlyMap<string, number>, key: string) => (sums.get(key) ?? 0) / Math.max(1, total);
  return (block, out, at) => {
    const { kind, linkDensity, words } = page.facts[block];
    const { path, parent, grandparent, values } = places[block];
    const inTop = top !== '' && path.startsWith(`${top}>`);
    const below = values[values.length - 1] - topDepth;
    const before = [linkDensity, Math.min(40, linkDensity * words), ...KIND_NAMES.map((name) => Number(kind === name))];
    const after = [
      share(own, path),
      share(parents, parent),
      share(grandparents, grandparent),
      Number(inTop),
      inTop ? Math.min(12, below) : -1,
      Math.min(60, counts.get(path) ?? 0),
      Number(path === best),
      declaredShares?.[block] ?? -1,
      inOther[block],
    ];
    out.set(before, at);
    out.set(values, at + before.length);
    out.set(after, at + before.length + values.length);
  };
}
