import type { Bodies } from './body.ts';
import { isRuledOut } from './body.ts';
import type { PageFacts } from './page-facts.ts';
import { isSignature } from './signature.ts';
import { couldBeTitle, crumbEnds, isDoubtful, SEPARATORS } from './title-shape.ts';

const LONG_ENOUGH = 5;
const STRONG = 0.9;
/** From this cue on a title that promotes is a headline only where author, date or breadcrumb say so. */
const PROMOTES = 0.3;
/** Lines between a headline and its signature that are looked through: a standfirst, a section, controls. */
const REACH = 3;
const STANDFIRST_WORDS = 45;

const signatureAt = (page: PageFacts, i: number) => i < page.facts.length && isSignature(page.facts[i], page.cues[i]);

/** A title that the model takes for body because it is long or ends as a sentence; the author or date under it tells. */
function isSignedTitle(page: PageFacts, i: number): boolean {
  return page.facts[i].path === '' && couldBeTitle(page.facts[i]) && !isSignature(page.facts[i], page.cues[i]) && signatureAt(page, i + 1);
}

/** The first block that the article's text surely has begun with: body, and a sentence or a dozen words; the number of blocks where there is none. */
export function firstProse(page: PageFacts, { body }: Bodies): number {
  const found = page.facts.findIndex(({ stops, words, titleLike }, i) => {
    if (body[i] === 0 || (!stops && words < 12) || (titleLike && words < 12)) return false;
    return !isSignedTitle(page, i);
  });
  return found < 0 ? page.facts.length : found;
}

function byMarkup(page: PageFacts, before: number): number {
  let best = -1;
  let confidence = 0;
  for (let i = 0; i < before; i++) {
    const { words } = page.facts[i];
    const own = page.cues[i].role === 'headline' ? page.cues[i].confidence : 0;
    if (words >= 2 && own > 0 && own >= confidence) {
      best = i;
      confidence = own;
    }
  }
  return best;
}

/** A headline and a standfirst: more title-like lines in a row are a list, and the last of it is the article's own. */
const LONGEST_RUN = 2;

/** Whether author or date stand under a run of titles, a standfirst, a section or controls between them let through. */
function isSigned(page: PageFacts, last: number): boolean {
  for (let i = last + 1; i <= last + REACH && i < page.facts.length; i++) {
    if (signatureAt(page, i)) return true;
    const { stops, words } = page.facts[i];
    const isStandfirst = i === last + 1 && stops && words <= STANDFIRST_WORDS;
    if (!isStandfirst && page.cues[i].confidence < STRONG) return false;
  }
  return false;
}

/** Title-like lines, one right under the other. */
type Run = { readonly first: number; readonly last: number };

function runsOf(lines: readonly number[]): Run[] {
  const out: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = out.at(-1);
    if (run?.last === line - 1) run.last = line;
    else out.push({ first: line, last: line });
  }
  return out;
}

/** Of a run: the last of a list of titles, else the first, under which its standfirst stands. */
function headlineIn(page: PageFacts, { first, last }: Run): number {
  const underHeading = first > 0 && page.cues[first - 1].role === 'related';
  return underHeading || last - first >= LONGEST_RUN ? last : first;
}

/** A headline that opens as promotion does (`EXCLUSIVE: …`), which the author or date right under it tells from that. */
function isTeaser(page: PageFacts, i: number): boolean {
  const { words } = page.facts[i];
  return page.cues[i].role === 'promotion' && words >= LONG_ENOUGH && isSignedTitle(page, i) && !isDoubtful(page.facts[i]);
}

function candidatesOf(page: PageFacts, before: number): number[] {
  const ends = crumbEnds(page.facts, before);
  const hasShape = (i: number) => {
    const { words, kind, text, stops, titleLike, norm } = page.facts[i];
    if (!couldBeTitle(page.facts[i]) || words < 3 || SEPARATORS.test(text) || (page.html && kind !== 'heading')) return false;
    return !stops || titleLike || ends.has(norm) || isSignedTitle(page, i);
  };
  const titles = page.facts.slice(0, before).flatMap((_, i) => (hasShape(i) ? [i] : []));
  const isFree = (i: number) => page.cues[i].confidence < (page.cues[i].role === 'promotion' ? PROMOTES : STRONG);
  const plain = titles.filter((i) => !isRuledOut(page, i) && (isFree(i) || ends.has(page.facts[i].norm) || isTeaser(page, i)));
  const teasers = titles.filter((i) => isTeaser(page, i));
  const echoed = [...plain, ...teasers].filter((i) => ends.has(page.facts[i].norm));
  const sure = plain.filter((i) => !isDoubtful(page.facts[i]) && (page.cues[i].role ?? 'headline') === 'headline');
  return [echoed, sure, teasers].find((some) => some.length > 0) ?? plain;
}

/** The title-like line that author or date sign, the nearest to the text; without one, the first. */
function byShape(page: PageFacts, before: number): number {
  const candidates = candidatesOf(page, before);
  const long = candidates.filter((i) => page.facts[i].words >= LONG_ENOUGH);
  const runs = runsOf(long.length > 0 ? long : candidates);
  const signed = runs.findLast(({ last }) => isSigned(page, last));
  const chosen = signed ?? runs[0];
  return chosen === undefined ? -1 : headlineIn(page, chosen);
}

/** The headline's block, -1 where there is none: by markup, else the title-like line before the text that place and shape speak for. */
export function headlineOf(page: PageFacts, bodies: Bodies): number {
  const before = firstProse(page, bodies);
  if (before === page.facts.length && page.facts.length > 1 && !page.html) return byShape(page, Math.min(before, 3));
  const marked = page.html ? byMarkup(page, Math.min(page.facts.length, before + 2)) : -1;
  return marked >= 0 ? marked : byShape(page, before);
}
