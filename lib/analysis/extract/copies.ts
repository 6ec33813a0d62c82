import type { Draft } from './draft.ts';

const WORDS = /\S+/g;
/** A paragraph has this many words, and less than half of it is links. */
const PARAGRAPH = 8;
/** A run of blocks that stood before is a copy from this many paragraphs with this many words in all. */
const FEWEST_PARAGRAPHS = 3;
const FEWEST_WORDS = 60;

const wordCount = (text: string) => text.match(WORDS)?.length ?? 0;

/** The first place of every wording. */
function firstPlaces(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  drafts.forEach(({ text }, i) => {
    if (!places.has(text)) places.set(text, i);
  });
  return places;
}

/** Where the run of blocks ends that begins at `from` and stood before from `first` on. */
function endOfCopy(drafts: readonly Draft[], first: number, from: number): number {
  let i = from;
  while (i < drafts.length && first + i - from < from && drafts[i].text === drafts[first + i - from].text) i++;
  return i;
}

function isCopy(run: readonly Draft[]): boolean {
  let paragraphs = 0;
  let words = 0;
  for (const { text, linkDensity } of run) {
    const n = linkDensity < 0.5 ? wordCount(text) : 0;
    if (n < PARAGRAPH) continue;
    paragraphs++;
    words += n;
  }
  return paragraphs >= FEWEST_PARAGRAPHS && words >= FEWEST_WORDS;
}

/**
 * The drafts without second copies, as pages have that hold their article once for narrow and once for wide screens: of a run of
 * paragraphs that stands twice in the same order the first is kept. A single line or a menu that stands twice is left as it is.
 */
export function withoutCopies(drafts: readonly Draft[]): readonly Draft[] {
  const places = firstPlaces(drafts);
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; ) {
    const first = places.get(drafts[i].text) ?? i;
    const end = first === i ? i : endOfCopy(drafts, first, i);
    if (end > i && isCopy(drafts.slice(i, end))) {
      i = end;
      continue;
    }
    for (const stop = Math.max(end, i + 1); i < stop; i++) out.push(drafts[i]);
  }
  return out;
}
