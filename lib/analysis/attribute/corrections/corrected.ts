import type { Attributed, Attribution, SourceClass } from '../../model/attributed.ts';
import type { AttributionCorrection, GivenSource, MissingAttribution } from '../../model/attribution-correction.ts';
import { tokenAt } from '../../model/document.ts';
import { lineKey } from '../../model/line.ts';
import { overlaps, type Span, textOf } from '../../model/span.ts';
import { typeOf } from '../act.ts';
import { type Reading, read } from '../reading.ts';
import { voicesOf } from '../voices.ts';
import { inBlocks, overlapOf, placesOf, without } from './corrected-places.ts';

/** Share of the characters from which two contents are taken for the same one. */
const SAME = 0.5;

/** A relation while corrections are applied: as the method found it, if it did, and as it stands now. */
type Item = { readonly found: Attribution | null; now: Attribution; removed: boolean };

/** The state of the work on one article. */
type Desk = {
  readonly doc: Attributed;
  readonly items: Item[];
  /** What the analyst said last about the class of a source, by its id. */
  readonly classes: Map<string, SourceClass>;
  reading: Reading | null;
};

type Sourced = Pick<Attribution, 'source' | 'sourceId' | 'sourceName' | 'sourceClass'>;

const nameKey = (name: string) => name.normalize('NFKC').toLowerCase();

function bestOverlap(items: readonly Item[], content: readonly Span[]): Item | null {
  let best: Item | null = null;
  let most = SAME;
  for (const item of items) {
    const overlap = overlapOf(item.now.content, content);
    if (overlap > most || (overlap === most && (best === null || best.removed))) [best, most] = [item, overlap];
  }
  return best;
}

/** The relation with the same words, letter by letter, that stands nearest. */
function sameWords({ doc, items }: Desk, { content }: AttributionCorrection): Item | null {
  const key = lineKey(content.map(({ text }) => text).join(' '));
  if (key === '') return null;
  const start = content[0].start;
  const distance = ({ now }: Item) => Math.abs(now.content[0].start - start);
  const same = items.filter(({ now }) => lineKey(now.content.map((span) => textOf(doc.text, span)).join(' ')) === key);
  return same.reduce<Item | null>((near, item) => (near === null || distance(item) < distance(near) ? item : near), null);
}

/** The relation that a correction is about: of those whose content is the same for at least half, the best. */
function itemOf(desk: Desk, correction: AttributionCorrection): Item | null {
  const content = placesOf(desk.doc.text, correction.content);
  return bestOverlap(desk.items, content) ?? sameWords(desk, correction);
}

/** Who the given source is in this article: somebody of the same name who speaks there already, else somebody new. */
function sourcedBy(desk: Desk, id: number, { name, sourceClass }: GivenSource, source: readonly Span[]): Sourced {
  if (sourceClass === 'agentless') return { source: [], sourceId: null, sourceName: null, sourceClass };
  const key = name === null ? null : nameKey(name);
  const known =
    key === null
      ? undefined
      : desk.items.find(({ now }) => now.sourceName !== null && nameKey(now.sourceName) === key && now.sourceId !== null);
  const sourceId = known?.now.sourceId ?? `correction-${id}`;
  desk.classes.set(sourceId, sourceClass);
  return { source, sourceId, sourceName: known?.now.sourceName ?? name, sourceClass };
}

function anonymityOf(sourceClass: SourceClass, anonymity: Span | null): Span | null {
  return sourceClass === 'anonymous' ? anonymity : null;
}

/** How far a text has moved since its words were pointed at: by the first of them. */
function shiftOf({ content }: AttributionCorrection, places: readonly Span[]): number {
  return content.length === 0 || places.length === 0 ? 0 : places[0].start - content[0].start;
}

function contentType(desk: Desk, content: readonly Span[]): Attribution['type'] {
  const { doc } = desk;
  desk.reading ??= read(doc);
  const ranges = content.map(({ start, end }) => ({ first: tokenAt(doc.tokens, start), last: tokenAt(doc.tokens, end) }));
  return typeOf(desk.reading, { content: ranges });
}

/** The relation that an analyst described; null where its words are not in the text. */
function described(desk: Desk, correction: MissingAttribution): Attribution | null {
  const { text, blocks } = desk.doc;
  const { id, claim, stance, source } = correction;
  const places = placesOf(text, correction.content);
  const shift = shiftOf(correction, places);
  const cue = inBlocks(text, blocks, placesOf(text, correction.cue, shift));
  const sourceWords = source.sourceClass === 'agentless' ? [] : inBlocks(text, blocks, placesOf(text, source.words, shift));
  const content = without(text, inBlocks(text, blocks, places), [...cue, ...sourceWords]);
  if (content.length === 0) return null;
  const type = contentType(desk, content);
  return { type, claim, cue, content, ...sourcedBy(desk, id, source, sourceWords), stance, anonymity: null, confidence: 1, correction: id };
}

/** Takes the words of a relation away from all others: contents never overlap, and what the analyst says goes before what was found. */
function makeRoom({ doc, items }: Desk, kept: Item): void {
  const { content } = kept.now;
  for (const item of items) {
    if (item === kept || item.removed || !item.now.content.some((span) => content.some((hole) => overlaps(span, hole)))) continue;
    const rest = without(doc.text, item.now.content, content);
    if (rest.length === 0) item.removed = true;
    else item.now = { ...item.now, content: rest };
  }
}

function add(desk: Desk, correction: MissingAttribution): boolean {
  const now = described(desk, correction);
  if (now === null) return false;
  const same = bestOverlap(desk.items, now.content);
  const item: Item = same ?? { found: null, now, removed: false };
  if (same === null) desk.items.push(item);
  item.now = now;
  item.removed = false;
  makeRoom(desk, item);
  return true;
}

/** Applies one correction; answers whether it fits anything. */
function apply(desk: Desk, correction: AttributionCorrection): boolean {
  if (correction.kind === 'missing-attribution') return add(desk, correction);
  const item = itemOf(desk, correction);
  if (item === null) return false;
  item.removed = correction.kind === 'no-attribution';
  if (correction.kind === 'no-attribution') return true;
  const { id, source } = correction;
  const { text, blocks } = desk.doc;
  const words = inBlocks(text, blocks, placesOf(text, source.words, shiftOf(correction, placesOf(text, correction.content))));
  const sourced = sourcedBy(desk, id, source, words.length > 0 ? words : item.now.source);
  const anonymity = anonymityOf(source.sourceClass, item.now.anonymity);
  item.now = { ...item.now, ...sourced, anonymity, confidence: 1, correction: id };
  makeRoom(desk, item);
  return true;
}

/** Whether a relation is said to have another source than the method found. */
function hasOtherSource({ found, now }: Item): boolean {
  if (found === null || now.correction === undefined) return false;
  const same = nameKey(found.sourceName ?? '') === nameKey(now.sourceName ?? '');
  return !same || found.sourceClass !== now.sourceClass;
}

const placeInText = ({ cue, content }: Attribution) => (cue[0] ?? content[0]).start;

/**
 * The attributions as an analyst put them right, and whose words the tokens are then. Of several corrections of one relation the last
 * stands. A relation is found again by its content: the words where they stood, else where they stand now, the same for at least half of
 * the characters. A class that is given to a source goes for all relations of that source. What fits nothing changes nothing and is named
 * in `corrected`. Every span lies in one block, and contents don't overlap, if they did not before.
 */
export function correctAttributions<A extends Attributed>(doc: A, corrections: readonly AttributionCorrection[]): A {
  const items = doc.attributions.map((found): Item => ({ found, now: found, removed: false }));
  const desk: Desk = { doc, items, classes: new Map(), reading: null };
  const unfit = corrections.filter((correction) => !apply(desk, correction)).map(({ id }) => id);
  const kept = items.filter(({ removed }) => !removed);
  const outcome = {
    found: doc.attributions.length,
    wrong: items.filter(({ found, removed }) => found !== null && removed).length,
    wrongSource: kept.filter(hasOtherSource).length,
    missed: kept.filter(({ found }) => found === null).length,
    unfit,
  };
  if (corrections.length === unfit.length) return { ...doc, corrected: outcome };
  const attributions = kept
    .map(({ now }) => ({ ...now, sourceClass: (now.sourceId === null ? undefined : desk.classes.get(now.sourceId)) ?? now.sourceClass }))
    .sort((a, b) => placeInText(a) - placeInText(b));
  return { ...doc, attributions, voices: voicesOf(doc, attributions), corrected: outcome };
}
